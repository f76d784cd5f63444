package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Quoted;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a movement, or a place that deserves a second look.
 *
 * @param code the code of the {@link io.github.mesmodel.constraint.Rule} that is broken, such as
 *     {@code duplicate-id}, or of what could not be read of a document, not null
 * @param severity how much it matters, not null
 * @param pointer where it is: the JSON Pointer (RFC 6901) of the component, such as {@code
 *     /networks/3/territory}, that is wrong or missing, not null
 * @param message what is wrong and what would be right, not null
 * @param value the value that is there, null if none is, or if it could not be read
 * @param location where it is in the text of the document, null if the movement was not read from
 *     one
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
   * @param severity how much it matters, not null
   * @param pointer the JSON Pointer (RFC 6901), not null
   * @param message what is wrong and what would be right, not null
   * @param value the value that is there, null if none is
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
   * Obtains what a validator of Jakarta Validation found, with a message in the default locale of
   * the Java virtual machine.
   *
   * @param violation the violation of a constraint, not null
   * @return the violation as {@link ValidationReport#of(java.util.Collection)} lists it, not null
   */
  public static Violation of(ConstraintViolation<?> violation) {
    return of(violation, Locale.getDefault());
  }

  /**
   * Obtains what a validator of Jakarta Validation found.
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

  /**
   * Returns one line, whatever the document contains: the location if there is one, severity, code,
   * pointer and message.
   */
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
