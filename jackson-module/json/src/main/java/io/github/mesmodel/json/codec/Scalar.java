package io.github.mesmodel.json.codec;

import io.github.mesmodel.Code;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.ReadingCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are strings in JSON.
 *
 * @param type the type
 * @param parse reads a text, and throws a RuntimeException that says what would be right if it has
 *     another form
 * @param print writes a value, the inverse
 * @param malformed what a text of another form is reported as
 * @param variant which of the messages of that code applies, empty or with a leading dot
 * @param codes the codes that the type lists, if it lists some
 */
public record Scalar<T>(
    Class<T> type,
    Function<String, T> parse,
    Function<T, String> print,
    ReadingCode malformed,
    String variant,
    List<String> codes) {
  private static final Map<Class<?>, Scalar<?>> ALL =
      Stream.of(
              date(PartialDate.class, PartialDate::parse, PartialDate::toString, ""),
              date(Since.class, Since::parse, Since::toString, ".since"),
              date(LocalDate.class, Scalar::day, LocalDate::toString, ".day"),
              new Scalar<>(
                  Period.class,
                  Period::parse,
                  Period::toString,
                  ReadingCode.MALFORMED_PERIOD,
                  "",
                  List.of()),
              open(LegalForm.class, LegalForm::of),
              open(RoleType.class, RoleType::of),
              open(IdentifierScheme.class, IdentifierScheme::of),
              closed(NetworkKind.class, Code::code),
              closed(Scale.class, Code::code),
              closed(Severity.class, severity -> severity.name().toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableMap(Scalar::type, Function.identity()));

  /** Returns the scalar of a type, null if its values are not strings. */
  public static @Nullable Scalar<?> of(Class<?> type) {
    return ALL.get(type);
  }

  private static <T> Scalar<T> date(
      Class<T> type, Function<String, T> parse, Function<T, String> print, String variant) {
    return new Scalar<>(type, parse, print, ReadingCode.MALFORMED_DATE, variant, List.of());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException(
          "A day must be one of the calendar, such as 2002-03-01", text, 0, e);
    }
  }

  private static <C extends OpenCode> Scalar<C> open(Class<C> type, Function<String, C> parse) {
    return new Scalar<>(type, parse, OpenCode::code, ReadingCode.MALFORMED_CODE, "", List.of());
  }

  private static <E extends Enum<E>> Scalar<E> closed(Class<E> type, Function<E, String> print) {
    List<E> values = List.of(type.getEnumConstants());
    Map<String, E> byCode =
        values.stream().collect(Collectors.toUnmodifiableMap(print, Function.identity()));
    List<String> codes = values.stream().map(print).toList();
    return new Scalar<>(
        type, code -> listed(byCode.get(code), codes), print, ReadingCode.UNLISTED_CODE, "", codes);
  }

  private static <E> E listed(@Nullable E value, List<String> codes) {
    if (value == null) {
      throw new IllegalArgumentException(
          "A code of this list must be one of " + String.join(", ", codes));
    }
    return value;
  }
}
