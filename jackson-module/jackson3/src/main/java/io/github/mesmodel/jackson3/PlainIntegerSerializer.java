package io.github.mesmodel.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes an integer as it is: a mapper may be set to write numbers in another form. */
final class PlainIntegerSerializer extends StdScalarSerializer<Integer> {
  PlainIntegerSerializer() {
    super(Integer.class);
  }

  @Override
  public void serialize(Integer value, JsonGenerator generator, SerializationContext context) {
    generator.writeNumber(value);
  }
}
