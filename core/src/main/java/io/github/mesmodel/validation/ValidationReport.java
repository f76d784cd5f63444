package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Severity;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All that is wrong with a movement.
 *
 * @param violations the violations in document order, unmodifiable; empty if there is none
 * @param omitted how many more violations {@link MovementValidator} found than are listed, none of
 *     them an error unless errors are listed; 0 in the report on a document, which has an entry of
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
          "No less than 0 violations can be omitted, but " + omitted);
    }
  }

  /**
   * Creates a report that lists all there is, of a copy of the list.
   *
   * @param violations the violations in document order
   * @throws NullPointerException if the list or an element is null
   */
  public ValidationReport(List<Violation> violations) {
    this(violations, 0);
  }

  /**
   * Obtains the report of what a plain validator of Jakarta Validation found, as {@link
   * MovementValidator} would give it.
   *
   * @param violations the violations of constraints, not null
   * @return the report, not null
   */
  public static ValidationReport of(Collection<? extends ConstraintViolation<?>> violations) {
    Objects.requireNonNull(violations, "violations");
    return PlacedViolation.report(violations.stream().map(PlacedViolation::of).toList(), 0);
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
   * Does nothing if there is no error.
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
