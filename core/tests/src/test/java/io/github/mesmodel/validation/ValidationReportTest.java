package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mesmodel.JavaSerialization;
import io.github.mesmodel.constraint.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
  private static final Violation ERROR =
      new Violation("slug", Severity.ERROR, "/networks/0/id", "is not an id", "A B");
  private static final Violation OTHER_ERROR =
      new Violation("required", Severity.ERROR, "/networks/0/kind", "is missing", null);
  private static final Violation WARNING =
      new Violation(
          "uncited", Severity.WARNING, "/networks/0/sources", "cites no source", new ArrayList<>());

  private static ValidationReport report(Violation... violations) {
    return new ValidationReport(List.of(violations));
  }

  @Test
  void errorsAndWarningsAreApartAndInOrder() {
    ValidationReport report = report(ERROR, WARNING, OTHER_ERROR);

    assertThat(report.errors()).containsExactly(ERROR, OTHER_ERROR);
    assertThat(report.warnings()).containsExactly(WARNING);
    assertThat(report.violations()).containsExactly(ERROR, WARNING, OTHER_ERROR);
  }

  @Test
  void warningsAloneAreValid() {
    assertThat(report().isValid()).isTrue();
    assertThat(report(WARNING).isValid()).isTrue();
    assertThat(report(WARNING, ERROR).isValid()).isFalse();
  }

  @Test
  void warningsAloneAreNotThrown() {
    assertThatCode(() -> report(WARNING).throwIfInvalid()).doesNotThrowAnyException();
  }

  @Test
  void anErrorIsThrownWithTheWholeReport() {
    ValidationReport report = report(ERROR, WARNING);

    assertThatThrownBy(report::throwIfInvalid)
        .isInstanceOfSatisfying(
            InvalidMovementException.class, e -> assertThat(e.report()).isSameAs(report))
        .hasMessage(report.toString());
  }

  @Test
  void theReportIsALineForEachViolationBelowASummary() {
    assertThat(report(ERROR, WARNING, OTHER_ERROR))
        .hasToString(
            """
            2 errors, 1 warning
              error slug /networks/0/id: is not an id
              warning uncited /networks/0/sources: cites no source
              error required /networks/0/kind: is missing""");
  }

  @Test
  void theReportOfNothingIsASummary() {
    assertThat(report()).hasToString("0 errors, 0 warnings");
    assertThat(ValidationReport.of(List.of())).isEqualTo(report());
  }

  @Test
  void theListsAreUnmodifiable() {
    List<Violation> violations = new ArrayList<>(List.of(ERROR));
    ValidationReport report = new ValidationReport(violations);
    violations.clear();

    assertThat(report.violations()).containsExactly(ERROR).isUnmodifiable();
    assertThat(report.errors()).isUnmodifiable();
    assertThat(report.warnings()).isUnmodifiable();
  }

  @Test
  @NullUnmarked
  void nullIsRefused() {
    List<Violation> nothing = Arrays.asList((Violation) null);
    assertThatNullPointerException().isThrownBy(() -> new ValidationReport(null));
    assertThatNullPointerException().isThrownBy(() -> new ValidationReport(nothing));
  }

  @Test
  void aReportIsReadAsItWasWritten() {
    ValidationReport report = report(ERROR, WARNING, OTHER_ERROR);

    assertThat(JavaSerialization.copy(report)).isEqualTo(report);
    assertThat(JavaSerialization.copy(ERROR)).isEqualTo(ERROR);
    assertThat(JavaSerialization.copy(Severity.WARNING)).isSameAs(Severity.WARNING);
  }

  @Test
  void anExceptionIsReadAsItWasWritten() {
    InvalidMovementException exception = new InvalidMovementException(report(ERROR, WARNING));
    InvalidMovementException copy = JavaSerialization.copy(exception);

    assertThat(copy.report()).isEqualTo(exception.report());
    assertThat(copy).hasMessage(exception.getMessage());
  }
}
