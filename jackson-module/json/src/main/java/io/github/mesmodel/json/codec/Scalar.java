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
import io.github.mesmodel.Until;
import io.github.mesmodel.constraint.Severity;
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
 * @param form the form of the strings
 * @param parse reads a text; for another form, throws a RuntimeException that describes the right
 *     one
 * @param print writes a value, the inverse
 * @param codes the codes that the type lists, if it lists some
 */
public record Scalar<T>(
    Class<T> type,
    Form form,
    Function<String, T> parse,
    Function<T, String> print,
    List<String> codes) {
  /** The forms of the strings. */
  public enum Form {
    /** A year, a month or a day. */
    DATE,

    /** A date, or the word origin. */
    BEGINNING,

    /** A date, or the word past. */
    END,

    /** A day. */
    DAY,

    /** Two dates, or a date and an open end. */
    PERIOD,

    /** A code of an open list. */
    OPEN_CODE,

    /** A code of a closed list. */
    CLOSED_CODE
  }

  private static final Map<Class<?>, Scalar<?>> ALL =
      Stream.of(
              time(PartialDate.class, Form.DATE, PartialDate::parse),
              time(Since.class, Form.BEGINNING, Since::parse),
              time(Until.class, Form.END, Until::parse),
              time(LocalDate.class, Form.DAY, Scalar::day),
              time(Period.class, Form.PERIOD, Period::parse),
              open(NetworkKind.class, NetworkKind::of),
              open(LegalForm.class, LegalForm::of),
              open(RoleType.class, RoleType::of),
              open(IdentifierScheme.class, IdentifierScheme::of),
              closed(Scale.class, Code::code),
              closed(Severity.class, severity -> severity.name().toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableMap(Scalar::type, Function.identity()));

  /** Returns the scalar of a type, null if its values are not strings. */
  public static @Nullable Scalar<?> of(Class<?> type) {
    return ALL.get(type);
  }

  private static <T> Scalar<T> time(Class<T> type, Form form, Function<String, T> parse) {
    return new Scalar<>(type, form, parse, Object::toString, List.of());
  }

  /** Reads the form of a partial date, because ISO 8601 writes other years only by agreement. */
  private static LocalDate day(String text) {
    try {
      PartialDate date = PartialDate.parse(text);
      if (date.precision() == PartialDate.Precision.DAY) {
        return date.earliest();
      }
    } catch (DateTimeParseException e) {
      throw notADay(text, e);
    }
    throw notADay(text, null);
  }

  private static DateTimeParseException notADay(String text, @Nullable Throwable cause) {
    return new DateTimeParseException(
        "A day must be one of the calendar, such as 2002-03-01", text, 0, cause);
  }

  private static <C extends OpenCode> Scalar<C> open(Class<C> type, Function<String, C> parse) {
    return new Scalar<>(type, Form.OPEN_CODE, parse, OpenCode::code, List.of());
  }

  private static <E extends Enum<E>> Scalar<E> closed(Class<E> type, Function<E, String> print) {
    List<E> values = List.of(type.getEnumConstants());
    Map<String, E> byCode =
        values.stream().collect(Collectors.toUnmodifiableMap(print, Function.identity()));
    List<String> codes = values.stream().map(print).toList();
    return new Scalar<>(
        type, Form.CLOSED_CODE, code -> listed(byCode.get(code), codes), print, codes);
  }

  private static <E> E listed(@Nullable E value, List<String> codes) {
    if (value == null) {
      throw new IllegalArgumentException(
          "A code of this list must be one of " + String.join(", ", codes));
    }
    return value;
  }
}
