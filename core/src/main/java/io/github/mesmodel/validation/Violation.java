package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Quoted;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error or a warning found in a movement or in a document.
 *
 * @param code the code of the broken {@link io.github.mesmodel.constraint.Rule}, such as {@code
 *     duplicate-id}, or of a mistake in reading a document, not null
 * @param severity the severity, not null
 * @param pointer the JSON Pointer (RFC 6901) of the wrong or missing component, such as {@code
 *     /networks/3/territories}, not null
 * @param message the mistake and its correction, for people, not null
 * @param value the value at the pointer, null if it is missing or could not be read
 * @param location the location in the document, null if the movement was not read from a text
 */
public record Violation(
    String code,
    Severity severity,
    String pointer,
    String message,
    @Nullable Serializable value,
    @Nullable Location location)
    implements Serializable {
  /**
   * Creates a violation.
   *
   * @throws NullPointerException if the code, the severity, the pointer or the message is null
   */
  public Violation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Creates a violation of a movement that was not read from a text.
   *
   * @param code the code, not null
   * @param severity the severity, not null
   * @param pointer the JSON Pointer (RFC 6901), not null
   * @param message the mistake and its correction, for people, not null
   * @param value the value at the pointer, null if it is missing
   */
  public Violation(
      String code,
      Severity severity,
      String pointer,
      String message,
      @Nullable Serializable value) {
    this(code, severity, pointer, message, value, null);
  }

  /**
   * Obtains a violation that a validator of Jakarta Validation found, with a message in the default
   * locale of the Java virtual machine.
   *
   * @param violation the violation of a constraint, not null
   * @return the violation as {@link ValidationReport#of(java.util.Collection)} lists it, not null
   */
  public static Violation of(ConstraintViolation<?> violation) {
    return of(violation, Locale.getDefault());
  }

  /**
   * Obtains a violation that a validator of Jakarta Validation found.
   *
   * @param violation the violation of a constraint, not null
   * @param locale the language of the message, not null: French for any French locale, else English
   * @return the violation as {@link ValidationReport#of(java.util.Collection, Locale)} lists it,
   *     not null; if the constraint is not one of this library, its code is the name of the
   *     constraint in kebab-case, such as {@code not-blank}
   */
  public static Violation of(ConstraintViolation<?> violation, Locale locale) {
    Objects.requireNonNull(violation, "violation");
    Objects.requireNonNull(locale, "locale");
    return FoundViolation.place(violation, RuleMessages.in(locale)).violation();
  }

  /** Returns a single line: the location if there is one, severity, code, pointer and message. */
  @Override
  public String toString() {
    return (location == null ? "" : location + ": ")
        + severity.name().toLowerCase(Locale.ROOT)
        + " "
        + code
        + " "
        + Quoted.oneLine(pointer)
        + ": "
        + message;
  }
}
