package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Messages;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The violations found in a movement or in a document.
 *
 * @param violations the violations in document order, unmodifiable; empty if there is none
 * @param omitted the number of further violations that {@link MovementValidator} found, with errors
 *     among them only if errors are listed; 0 in the report on a document, which has an entry of
 *     the code {@code limit-exceeded} instead
 */
public record ValidationReport(List<Violation> violations, int omitted) implements Serializable {
  /**
   * Creates a report of a copy of the list.
   *
   * @throws NullPointerException if the list or an element is null
   * @throws IllegalArgumentException if fewer than 0 violations are omitted
   */
  public ValidationReport {
    violations = List.copyOf(Objects.requireNonNull(violations, "violations"));
    if (omitted < 0) {
      throw new IllegalArgumentException(
          "A report must omit at least 0 violations, but omits " + omitted);
    }
  }

  /**
   * Creates a report of a copy of the list, which omits no violation.
   *
   * @param violations the violations in document order
   * @throws NullPointerException if the list or an element is null
   */
  public ValidationReport(List<Violation> violations) {
    this(violations, 0);
  }

  /**
   * Obtains the report on violations that a validator of Jakarta Validation found, like {@link
   * #of(Collection, Locale)}, with messages in the default locale of the Java virtual machine.
   *
   * @param violations the violations of constraints, not null
   * @return the report, not null
   */
  public static ValidationReport of(Collection<? extends ConstraintViolation<?>> violations) {
    return of(violations, Locale.getDefault());
  }

  /**
   * Obtains the report on violations that a validator of Jakarta Validation found, in the form of
   * {@link MovementValidator}: with the same codes, severities, pointers, values and order.
   *
   * <p>A pointer begins at the validated value, as the JSON of a request does: the bean, the
   * parameter or the return value. The id of a movement is at {@code /id} if the movement is the
   * parameter, at {@code /0/id} if a list of movements is, and at {@code /movement/id} if an object
   * is that has the movement as its property {@code movement}. Violations of several parameters are
   * in the order of the parameters.
   *
   * <p>Values are read from records and other objects of any visibility, lists, arrays, maps and
   * optional values. A value is null if the path to it cannot be followed, such as through a set,
   * or through a class of a package that its module does not open to this one.
   *
   * <p>The messages of the constraints of this library are those of {@link MovementValidator}, with
   * any message interpolator, if the validator is one of Hibernate Validator. Other constraints
   * keep the message of the validator.
   *
   * @param violations the violations of constraints, not null
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @return the report, not null
   */
  public static ValidationReport of(
      Collection<? extends ConstraintViolation<?>> violations, Locale locale) {
    Objects.requireNonNull(violations, "violations");
    Messages messages = RuleMessages.in(Objects.requireNonNull(locale, "locale"));
    return PlacedViolation.report(
        violations.stream().map(violation -> FoundViolation.place(violation, messages)).toList(),
        0);
  }

  /** {@return whether there is no error} There may be warnings. */
  public boolean isValid() {
    return violations.stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
  }

  /** {@return the errors in document order, unmodifiable} */
  public List<Violation> errors() {
    return withSeverity(Severity.ERROR);
  }

  /** {@return the warnings in document order, unmodifiable} */
  public List<Violation> warnings() {
    return withSeverity(Severity.WARNING);
  }

  /**
   * Throws an exception if there is an error.
   *
   * @throws InvalidMovementException if there is one, with this report
   */
  public void throwIfInvalid() {
    if (!isValid()) {
      throw new InvalidMovementException(this);
    }
  }

  private List<Violation> withSeverity(Severity severity) {
    return violations.stream().filter(violation -> violation.severity() == severity).toList();
  }

  /** Returns a summary in English, and a line for each violation. */
  @Override
  public String toString() {
    String summary =
        counted(errors().size(), "error") + ", " + counted(warnings().size(), "warning");
    String more = omitted == 0 ? "" : "\n  and " + omitted + " more";
    return violations.stream()
        .map(violation -> "\n  " + violation)
        .collect(Collectors.joining("", summary, more));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
