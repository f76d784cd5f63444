package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.Scalar;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value that is a string in JSON as the key of a user's map.
 *
 * @param <T> the type of the key
 */
final class CodecKeySerializer<T> extends StdSerializer<T> {
  private final Scalar<T> scalar;

  CodecKeySerializer(Scalar<T> scalar) {
    super(scalar.type());
    this.scalar = scalar;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeName(scalar.print().apply(value));
  }
}
