package io.github.mesmodel.assertj;

import io.github.mesmodel.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Assertions on a report. */
public class ValidationReportAssert
    extends AbstractReportAssert<ValidationReportAssert, ValidationReport> {
  /**
   * Begins assertions on a report.
   *
   * @param actual the report
   */
  public ValidationReportAssert(@Nullable ValidationReport actual) {
    super(actual, ValidationReportAssert.class);
  }

  @Override
  ValidationReport report() {
    return actual;
  }
}
