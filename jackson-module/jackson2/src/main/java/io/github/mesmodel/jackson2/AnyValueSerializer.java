package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;

/** Writes what may be anything, such as the value of a violation. */
final class AnyValueSerializer extends StdSerializer<Serializable> {
  AnyValueSerializer() {
    super(Serializable.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider context, Serializable value) {
    return value instanceof Collection<?> values && values.isEmpty();
  }

  @Override
  public void serialize(Serializable value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else {
      context.defaultSerializeValue(value, generator);
    }
  }
}
