package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes a string as it is: a mapper may be set to write strings in another form. */
final class PlainStringSerializer extends StdScalarSerializer<String> {
  PlainStringSerializer() {
    super(String.class);
  }

  @Override
  public void serialize(String value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeString(value);
  }
}
