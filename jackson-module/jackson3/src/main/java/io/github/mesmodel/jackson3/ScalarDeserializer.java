package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.Scalar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class ScalarDeserializer<T> extends StdScalarDeserializer<T> {
  private final Scalar<T> scalar;

  ScalarDeserializer(Scalar<T> scalar) {
    super(scalar.type());
    this.scalar = scalar;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return scalar.type().cast(context.handleUnexpectedToken(scalar.type(), parser));
    }
    String text = parser.getString();
    try {
      return scalar.parse().apply(text);
    } catch (RuntimeException e) {
      return scalar
          .type()
          .cast(context.handleWeirdStringValue(scalar.type(), text, "%s", e.getMessage()));
    }
  }
}
