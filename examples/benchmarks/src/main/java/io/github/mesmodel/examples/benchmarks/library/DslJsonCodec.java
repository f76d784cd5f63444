package io.github.mesmodel.examples.benchmarks.library;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import java.io.IOException;
import java.util.Objects;

/** Plain records and DSL-JSON. */
final class DslJsonCodec implements Codec {
  private final DslJson<Object> dslJson =
      new DslJson<>(Settings.<Object>withRuntime().includeServiceLoader().skipDefaultValues(true));

  private final JsonWriter writer = dslJson.newWriter();

  @Override
  public Object read(byte[] json) throws IOException {
    return Objects.requireNonNull(dslJson.deserialize(PlainMovement.class, json, json.length));
  }

  @Override
  public byte[] write(Object movement) throws IOException {
    writer.reset();
    dslJson.serialize(writer, movement);
    return writer.toByteArray();
  }
}
