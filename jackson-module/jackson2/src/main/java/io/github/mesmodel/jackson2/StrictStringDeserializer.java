package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads strings from strings alone. */
final class StrictStringDeserializer extends StdScalarDeserializer<String> {
  StrictStringDeserializer() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? parser.getText()
        : (String) context.handleUnexpectedToken(String.class, parser);
  }
}
