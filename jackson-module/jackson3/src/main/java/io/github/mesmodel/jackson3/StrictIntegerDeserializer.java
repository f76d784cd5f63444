package io.github.mesmodel.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads integers from integers alone: neither from a fraction, nor from a string. */
final class StrictIntegerDeserializer extends StdScalarDeserializer<Integer> {
  StrictIntegerDeserializer() {
    super(Integer.class);
  }

  @Override
  public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
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
