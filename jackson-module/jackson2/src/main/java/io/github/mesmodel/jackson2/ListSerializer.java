package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;

/** Writes a list of a record: an array. */
final class ListSerializer extends StdSerializer<List<?>> {
  private final JsonSerializer<Object> element;

  ListSerializer(JavaType type, JsonSerializer<Object> element) {
    super(type);
    this.element = element;
  }

  @Override
  public boolean isEmpty(SerializerProvider context, List<?> list) {
    return list.isEmpty();
  }

  @Override
  public void serialize(List<?> list, JsonGenerator generator, SerializerProvider context)
      throws IOException {
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
