package io.github.mesmodel.json.codec;

import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values that are strings in JSON. */
public final class ScalarReader extends ValueReader {
  private final Scalar<?> scalar;

  ScalarReader(Scalar<?> scalar) {
    this.scalar = scalar;
  }

  @Override
  public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
      throws IOException {
    if (kind != Kind.STRING) {
      return problems.unexpected(scalar.type(), null);
    }
    String text =
        source.string(); // outside of the try, because a parser's exceptions are unchecked
    try {
      return scalar.parse().apply(text);
    } catch (RuntimeException e) {
      return problems.malformed(scalar, text, e);
    }
  }
}
