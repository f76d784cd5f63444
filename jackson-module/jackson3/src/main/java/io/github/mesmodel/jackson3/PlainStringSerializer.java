package io.github.mesmodel.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a string as it is: a mapper may be set to write strings in another form. */
final class PlainStringSerializer extends StdScalarSerializer<String> {
  PlainStringSerializer() {
    super(String.class);
  }

  @Override
  public void serialize(String value, JsonGenerator generator, SerializationContext context) {
    generator.writeString(value);
  }
}
