package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value that is a string in JSON from the key of a user's map. */
final class CodecKeyDeserializer extends KeyDeserializer {
  private final Scalar<?> scalar;

  CodecKeyDeserializer(Scalar<?> scalar) {
    this.scalar = scalar;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context)
      throws IOException {
    try {
      return scalar.parse().apply(key);
    } catch (RuntimeException e) {
      return context.handleWeirdKey(scalar.type(), key, "%s", e.getMessage());
    }
  }
}
