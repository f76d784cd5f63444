package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return scalar.type().cast(context.handleUnexpectedToken(scalar.type(), parser));
    }
    String text = parser.getText();
    try {
      return scalar.parse().apply(text);
    } catch (RuntimeException e) {
      return scalar
          .type()
          .cast(context.handleWeirdStringValue(scalar.type(), text, "%s", e.getMessage()));
    }
  }
}
