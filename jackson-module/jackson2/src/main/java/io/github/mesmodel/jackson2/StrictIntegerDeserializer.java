package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads integers from integers alone: neither from a fraction, nor from a string. */
final class StrictIntegerDeserializer extends StdScalarDeserializer<Integer> {
  StrictIntegerDeserializer() {
    super(Integer.class);
  }

  @Override
  public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return (Integer) context.handleUnexpectedToken(Integer.class, parser);
    }
    if (parser.getNumberType() == NumberType.INT) {
      return parser.getIntValue();
    }
    return (Integer)
        context.handleWeirdNumberValue(Integer.class, parser.getNumberValue(), "out of range");
  }
}
