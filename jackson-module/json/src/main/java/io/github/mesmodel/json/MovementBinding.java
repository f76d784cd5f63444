package io.github.mesmodel.json;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.Readers;
import io.github.mesmodel.json.codec.TokenFormat;
import io.github.mesmodel.json.codec.TokenSource;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import io.github.mesmodel.json.codec.ValueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Binds documents to movements. Thread-safe. */
final class MovementBinding {
  /**
   * The result of binding a document.
   *
   * @param complete whether its value was read to its end
   * @param movement the movement, null if none could be built
   * @param end the offset behind the value, or of the place where the parser stopped
   */
  record Binding(boolean complete, @Nullable Movement movement, long end) {}

  private final TokenFormat format;
  private final Lazy<ValueReader> reader;

  MovementBinding(TokenFormat format) {
    this.format = format;
    this.reader = new Lazy<>(() -> Readers.complete(Movement.class, format::encode));
  }

  /**
   * Binds the first value of a document, which is not blank, and reports the values that do not
   * fit.
   *
   * @param decoded whether the document is decoded before it is parsed, for names with unpaired
   *     surrogates, whose escapes parsers of bytes refuse
   */
  Binding bind(byte[] document, boolean decoded, Problems problems) {
    Reading reading = new Reading(reader.get(), problems);
    TokenFormat.End end = read(document, decoded, reading);
    return new Binding(end.complete() && !reading.ended, reading.movement, end.offset());
  }

  /**
   * Notes the places of a tree of pointers. In a broken document they are before the fault, because
   * only values before it were read.
   */
  PointerTree locate(PointerTree sought, byte[] document, boolean decoded) {
    read(document, decoded, source -> sought.locate(source, source.next(), Movement.class));
    return sought;
  }

  private TokenFormat.End read(byte[] document, boolean decoded, TokenFormat.Reading reading) {
    try {
      return decoded
          ? format.read(new DecodedDocument(document), reading)
          : format.read(document, reading);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be read", e);
    }
  }

  private static final class Reading implements TokenFormat.Reading {
    private final ValueReader reader;
    private final Problems problems;
    private @Nullable Movement movement;
    private boolean ended;

    Reading(ValueReader reader, Problems problems) {
      this.reader = reader;
      this.problems = problems;
    }

    @Override
    public void read(TokenSource source) throws IOException {
      Kind kind = source.next();
      ReportedProblems reported = new ReportedProblems(source, problems);
      if (kind == Kind.NULL) {
        problems.wrongType(reported, Movement.class);
      } else {
        movement = read(source, kind, reported);
      }
    }

    private @Nullable Movement read(TokenSource source, Kind kind, ReportedProblems reported)
        throws IOException {
      try {
        return (Movement) reader.read(source, kind, reported);
      } catch (EndOfReadingException e) {
        ended = true;
        return null;
      }
    }
  }
}
