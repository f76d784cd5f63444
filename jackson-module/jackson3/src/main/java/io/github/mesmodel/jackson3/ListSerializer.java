package io.github.mesmodel.jackson3;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a list of a record: an array. */
final class ListSerializer extends StdSerializer<List<?>> {
  private final ValueSerializer<Object> element;

  ListSerializer(JavaType type, ValueSerializer<Object> element) {
    super(type);
    this.element = element;
  }

  @Override
  public boolean isEmpty(SerializationContext context, List<?> list) {
    return list.isEmpty();
  }

  @Override
  public void serialize(List<?> list, JsonGenerator generator, SerializationContext context) {
    generator.writeStartArray(list, list.size());
    for (int i = 0; i < list.size(); i++) {
      Object value = list.get(i);
      if (value == null) {
        generator.writeNull();
      } else {
        element.serialize(value, generator, context);
      }
    }
    generator.writeEndArray();
  }
}
