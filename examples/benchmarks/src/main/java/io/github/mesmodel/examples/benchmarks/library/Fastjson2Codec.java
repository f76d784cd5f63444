package io.github.mesmodel.examples.benchmarks.library;

import com.alibaba.fastjson2.JSON;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;

/** Plain records and fastjson2. */
final class Fastjson2Codec implements Codec {
  @Override
  public Object read(byte[] json) {
    return JSON.parseObject(json, PlainMovement.class);
  }

  @Override
  public byte[] write(Object movement) {
    return JSON.toJSONBytes(movement);
  }
}
