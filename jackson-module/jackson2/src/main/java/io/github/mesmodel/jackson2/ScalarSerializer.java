package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;

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
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeString(scalar.print().apply(value));
  }
}
