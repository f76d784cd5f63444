package io.github.mesmodel.jackson3;

import io.github.mesmodel.Code;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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
 */
record Scalar<T>(Class<T> type, Function<String, T> parse, Function<T, String> print) {
  private static final Map<Class<?>, Scalar<?>> ALL =
      Stream.of(
              new Scalar<>(PartialDate.class, PartialDate::parse, PartialDate::toString),
              new Scalar<>(Since.class, Since::parse, Since::toString),
              new Scalar<>(Period.class, Period::parse, Period::toString),
              new Scalar<>(LocalDate.class, Scalar::day, LocalDate::toString),
              new Scalar<>(LegalForm.class, LegalForm::of, LegalForm::code),
              new Scalar<>(RoleType.class, RoleType::of, RoleType::code),
              new Scalar<>(IdentifierScheme.class, IdentifierScheme::of, IdentifierScheme::code),
              closed(NetworkKind.class),
              closed(Scale.class))
          .collect(Collectors.toUnmodifiableMap(Scalar::type, Function.identity()));

  /** Returns the codec of a type, null if its values are not strings. */
  static @Nullable Scalar<?> of(Class<?> type) {
    return ALL.get(type);
  }

  private static <E extends Enum<E> & Code> Scalar<E> closed(Class<E> type) {
    Map<String, E> values =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(Code::code, Function.identity()));
    String codes =
        Arrays.stream(type.getEnumConstants()).map(Code::code).collect(Collectors.joining(", "));
    return new Scalar<>(type, code -> known(values.get(code), codes), Code::code);
  }

  private static <E> E known(@Nullable E value, String codes) {
    if (value == null) {
      throw new IllegalArgumentException("A code of this list must be one of " + codes);
    }
    return value;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException(
          "A day must be one of the calendar, such as 2002-03-01", text, 0, e);
    }
  }
}
