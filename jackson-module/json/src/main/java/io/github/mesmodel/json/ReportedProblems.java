package io.github.mesmodel.json;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.json.codec.ProblemSink;
import io.github.mesmodel.json.codec.Scalar;
import io.github.mesmodel.json.codec.TokenSource;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports values that do not fit, at the current token, and lets reading continue without them.
 *
 * @param source the tokens
 * @param problems the problems of the report
 */
record ReportedProblems(TokenSource source, Problems problems)
    implements ProblemSink, ProblemPlace {
  @Override
  public long offset() {
    return source.offset();
  }

  @Override
  public String pointer() {
    return source.pointer();
  }

  @Override
  public @Nullable Object unexpected(Type type, @Nullable String form) throws IOException {
    Type raw = type instanceof ParameterizedType list ? list.getRawType() : type;
    problems.wrongType(this, (Class<?>) raw);
    source.skipMeasured();
    return null;
  }

  @Override
  public @Nullable Object coerced(Class<?> type) throws IOException {
    Kind kind = source.kind();
    if (type == Integer.class && kind == Kind.INTEGER) {
      problems.outOfRange(this);
    } else if (type == Integer.class && kind == Kind.FRACTION) {
      problems.notAnInteger(this);
    } else {
      problems.wrongType(this, type);
    }
    source.skipMeasured();
    return null;
  }

  @Override
  public @Nullable Object malformed(Scalar<?> scalar, String text, RuntimeException why) {
    problems.malformed(this, scalar, text);
    return null;
  }

  @Override
  public @Nullable String languageTag(String name, String why) {
    problems.languageTag(this, name);
    return null;
  }

  @Override
  public @Nullable String canonical(String tag) throws EndOfReadingException {
    LanguageTags languages = problems.languages();
    if (languages.isBeyondLimit(tag)) {
      problems.end(JsonFault.limit(".languages", offset(), LanguageTags.MAX).at(pointer()));
      throw new EndOfReadingException();
    }
    return languages.canonical(tag);
  }

  @Override
  public void unknownProperty(Class<?> owner, String name, List<String> known) throws IOException {
    problems.unknownProperty(this, name, known);
    source.skipMeasured();
  }

  @Override
  public boolean skipsDuplicate(String name) throws IOException {
    problems.duplicateProperty(this, name);
    source.skipMeasured();
    return true;
  }

  @Override
  public @Nullable Object refused(Class<?> type, Object argument, Throwable why) {
    if (type != LocalizedText.class) {
      throw new IllegalStateException("A canonical constructor only normalises", why);
    }
    problems.emptyText(ProblemPlace.of(ProblemPlace.UNKNOWN_OFFSET, source.pointer()));
    return null;
  }

  @Override
  public void refusedTag(Class<?> type, RuntimeException why) {
    throw new IllegalStateException("A tag that is reported is not taken", why);
  }

  @Override
  public boolean takesSingleAsList() {
    return false;
  }

  @Override
  public void passing(Exception e, Class<?> owner, String property) {
    // The parser's adapter catches the exception, and does not use its path.
  }

  @Override
  public void passing(Exception e, List<?> owner, int index) {
    // The parser's adapter does not use a path of elements either.
  }
}
