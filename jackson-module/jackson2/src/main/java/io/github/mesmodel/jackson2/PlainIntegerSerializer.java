package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes an integer as it is: a mapper may be set to write numbers in another form. */
final class PlainIntegerSerializer extends StdScalarSerializer<Integer> {
  PlainIntegerSerializer() {
    super(Integer.class);
  }

  @Override
  public void serialize(Integer value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeNumber(value);
  }
}
