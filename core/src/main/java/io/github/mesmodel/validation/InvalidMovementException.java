package io.github.mesmodel.validation;

import java.io.Serial;
import java.util.Objects;

/** Thrown where a movement that has errors is not accepted. */
public class InvalidMovementException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final ValidationReport report;

  /**
   * Creates an exception whose message is the report.
   *
   * @param report what is wrong, not null
   */
  public InvalidMovementException(ValidationReport report) {
    super(Objects.requireNonNull(report, "report").toString());
    this.report = report;
  }

  /** {@return what is wrong, not null} */
  public ValidationReport report() {
    return report;
  }
}
