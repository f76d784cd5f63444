package io.github.mesmodel.validation;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Objects;

/** An exception for a movement that has errors, with the report on it. */
public final class InvalidMovementException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The report. */
  private final ValidationReport report;

  /**
   * Creates an exception whose message is the report.
   *
   * @param report the report, not null
   */
  public InvalidMovementException(ValidationReport report) {
    super(Objects.requireNonNull(report, "report").toString());
    this.report = report;
  }

  /** {@return the report, not null} */
  public ValidationReport report() {
    return report;
  }

  /**
   * Reads an exception, and refuses one without a report.
   *
   * @param stream the stream
   * @throws IOException if the stream fails, or has no report
   * @throws ClassNotFoundException if a class of the stream is absent
   */
  @Serial
  private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
    stream.defaultReadObject();
    if (report == null) {
      throw new InvalidObjectException("An exception without a report");
    }
  }
}
