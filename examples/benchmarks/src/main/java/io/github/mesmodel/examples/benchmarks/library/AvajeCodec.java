package io.github.mesmodel.examples.benchmarks.library;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;

/** Plain records and avaje-jsonb. */
final class AvajeCodec implements Codec {
  private final JsonType<PlainMovement> type =
      Jsonb.builder().serializeEmpty(false).build().type(PlainMovement.class);

  @Override
  public Object read(byte[] json) {
    return type.fromJson(json);
  }

  @Override
  public byte[] write(Object movement) {
    return type.toJsonBytes((PlainMovement) movement);
  }
}
