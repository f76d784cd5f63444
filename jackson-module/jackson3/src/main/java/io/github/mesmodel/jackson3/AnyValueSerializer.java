package io.github.mesmodel.jackson3;

import java.io.Serializable;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what may be anything, such as the value of a violation. */
final class AnyValueSerializer extends StdSerializer<Serializable> {
  AnyValueSerializer() {
    super(Serializable.class);
  }

  @Override
  public boolean isEmpty(SerializationContext context, Serializable value) {
    return value instanceof Collection<?> values && values.isEmpty();
  }

  @Override
  public void serialize(Serializable value, JsonGenerator generator, SerializationContext context) {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else {
      generator.writePOJO(value);
    }
  }
}
