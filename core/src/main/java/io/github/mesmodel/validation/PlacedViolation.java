package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.check.ValuePath;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A violation with its position in the document, by which a report is sorted.
 *
 * @param violation the violation
 * @param position the indexes of the components and elements on the path to the value
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.compare
record PlacedViolation(Violation violation, int[] position) {
  private static final Comparator<PlacedViolation> DOCUMENT_ORDER =
      Comparator.comparing(PlacedViolation::position, Arrays::compare)
          .thenComparing(placed -> placed.violation.pointer())
          .thenComparing(placed -> placed.violation.code())
          .thenComparing(placed -> placed.violation.message());

  static PlacedViolation of(
      String code,
      Severity severity,
      ValuePath path,
      String message,
      ValuePath.Target target,
      @Nullable Object value) {
    return new PlacedViolation(
        new Violation(code, severity, path.toString(), message, shown(value), null),
        target.position());
  }

  /** Returns the report of violations in any order. */
  static ValidationReport report(Collection<PlacedViolation> violations, int omitted) {
    return new ValidationReport(
        violations.stream().sorted(DOCUMENT_ORDER).map(PlacedViolation::violation).toList(),
        omitted);
  }

  private static @Nullable Serializable shown(@Nullable Object value) {
    return value == null || value instanceof Serializable
        ? (Serializable) value
        : String.valueOf(value);
  }
}
