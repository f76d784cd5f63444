package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.Scalar;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class ScalarSerializer<T> extends StdScalarSerializer<T> {
  private final Scalar<T> scalar;

  ScalarSerializer(Scalar<T> scalar) {
    super(scalar.type());
    this.scalar = scalar;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeString(scalar.print().apply(value));
  }
}
