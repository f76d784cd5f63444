package io.github.mesmodel.json.codec;

import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the values of one type. Thread-safe. */
public abstract class ValueReader {
  /**
   * Reads the value that begins with the current token, and moves to its end.
   *
   * @param kind the kind of the current token, which is not null
   * @return the value, null if it does not fit
   * @throws IOException if the source, or the sink of problems, throws it
   */
  public abstract @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
      throws IOException;

  /**
   * {@return the value of the literal null}
   *
   * @throws IOException if reading ends here
   */
  public @Nullable Object ofNull(ProblemSink problems) throws IOException {
    return null;
  }

  /**
   * {@return the value of an absent property}
   *
   * @throws IOException if reading ends here
   */
  public @Nullable Object ofAbsent(ProblemSink problems) throws IOException {
    return null;
  }
}
