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
    open().wrongType(this, (Class<?>) raw);
    source.skipMeasured();
    return null;
  }

  @Override
  public @Nullable Object coerced(Class<?> type) throws IOException {
    Kind kind = source.kind();
    if (type == Integer.class && kind == Kind.INTEGER) {
      open().outOfRange(this);
    } else if (type == Integer.class && kind == Kind.FRACTION) {
      open().notAnInteger(this);
    } else {
      open().wrongType(this, type);
    }
    source.skipMeasured();
    return null;
  }

  /**
   * Returns the problems, to which one at the current token is added. Reading ends here instead
   * where the bytes are no text, or after many errors, because an error takes longer than a value.
   */
  private Problems open() throws EndOfReadingException {
    if (offset() >= problems.textEnd()) {
      throw new EndOfReadingException();
    }
    if (problems.hasMaxErrors()) {
      endAtLimit(".errors", problems.maxErrors());
    }
    return problems;
  }

  private void endAtLimit(String variant, int max) throws EndOfReadingException {
    problems.end(JsonFault.limit(variant, offset(), max).at(pointer()));
    throw new EndOfReadingException();
  }

  @Override
  public @Nullable Object malformed(Scalar<?> scalar, String text, RuntimeException why)
      throws IOException {
    open().malformed(this, scalar, text);
    return null;
  }

  @Override
  public @Nullable String languageTag(String name, String why) throws IOException {
    open().languageTag(this, name);
    return null;
  }

  @Override
  public @Nullable String canonical(String tag) throws EndOfReadingException {
    LanguageTags languages = problems.languages();
    if (languages.isBeyondLimit(tag)) {
      endAtLimit(".languages", LanguageTags.MAX);
    }
    return languages.canonical(tag);
  }

  @Override
  public void unknownProperty(Class<?> owner, String name, List<String> known) throws IOException {
    open().unknownProperty(this, name, known);
    source.skipMeasured();
  }

  @Override
  public boolean skipsDuplicate(String name) throws IOException {
    open().duplicateProperty(this, name);
    source.skipMeasured();
    return true;
  }

  @Override
  public @Nullable Object refused(Class<?> type, Object argument, Throwable why)
      throws IOException {
    if (type != LocalizedText.class) {
      throw new IllegalStateException("A canonical constructor only normalises", why);
    }
    open().emptyText(ProblemPlace.of(ProblemPlace.UNKNOWN_OFFSET, source.pointer()));
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
