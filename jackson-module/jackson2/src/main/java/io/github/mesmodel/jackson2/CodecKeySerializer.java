package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;

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
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeFieldName(scalar.print().apply(value));
  }
}
