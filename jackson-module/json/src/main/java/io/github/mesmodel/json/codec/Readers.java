package io.github.mesmodel.json.codec;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the readers of the model's types. */
public final class Readers {
  private Readers() {}

  /** {@return the reader of a type of the model, complete, not null} */
  public static ValueReader complete(
      Class<?> type, Function<List<String>, ? extends Names> encoder) {
    return new ModelCodecs<>(each -> of(each, encoder)).find(type);
  }

  /**
   * {@return the reader of a type of the model, not null} The reader of a record needs to be
   * resolved.
   */
  public static ValueReader of(Class<?> type, Function<List<String>, ? extends Names> encoder) {
    if (type == LocalizedText.class) {
      return new TextReader();
    }
    if (type == String.class) {
      return new StringReader();
    }
    if (type == Integer.class) {
      return new IntegerReader();
    }
    Scalar<?> scalar = Scalar.of(type);
    return scalar == null
        ? new RecordReader(RecordShape.of(type), encoder)
        : new ScalarReader(scalar);
  }

  private static final class StringReader extends ValueReader {
    @Override
    public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
        throws IOException {
      return kind == Kind.STRING ? source.string() : problems.coerced(String.class);
    }
  }

  private static final class IntegerReader extends ValueReader {
    @Override
    public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
        throws IOException {
      Integer number = kind == Kind.INTEGER ? source.integer() : null;
      return number == null ? problems.coerced(Integer.class) : number;
    }
  }
}
