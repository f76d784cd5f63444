package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.Scalar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value that is a string in JSON from the key of a user's map. */
final class CodecKeyDeserializer extends KeyDeserializer {
  private final Scalar<?> scalar;

  CodecKeyDeserializer(Scalar<?> scalar) {
    this.scalar = scalar;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    try {
      return scalar.parse().apply(key);
    } catch (RuntimeException e) {
      return context.handleWeirdKey(scalar.type(), key, "%s", e.getMessage());
    }
  }
}
