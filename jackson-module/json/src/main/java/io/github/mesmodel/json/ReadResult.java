package io.github.mesmodel.json;

import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.InvalidMovementException;
import io.github.mesmodel.validation.ValidationReport;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document by a {@link MovementReader}.
 *
 * @param movement the movement, null if none could be built; it lacks the values that could not be
 *     read
 * @param report the report on the document, not null
 * @param line the line of the input that the document begins on, from 1
 */
public record ReadResult(@Nullable Movement movement, ValidationReport report, int line)
    implements Serializable {
  /**
   * Creates a result.
   *
   * @throws NullPointerException if the report is null
   * @throws IllegalArgumentException if the line is less than 1
   */
  public ReadResult {
    Objects.requireNonNull(report, "report");
    requireLine(line);
  }

  /** Refuses the number of a line below 1. */
  static void requireLine(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("Lines begin at 1: " + line);
    }
  }

  /** {@return whether there is a movement, and no error} There may be warnings. */
  public boolean isValid() {
    return movement != null && report.isValid();
  }

  /**
   * {@return the movement of a document without an error, not null}
   *
   * @throws InvalidMovementException if the document has an error, with its report
   */
  public Movement orElseThrow() {
    if (movement == null || !report.isValid()) {
      throw new InvalidMovementException(report);
    }
    return movement;
  }

  /** {@return the report as text, without the movement, because it takes kilobytes, not null} */
  @Override
  public String toString() {
    return report.toString();
  }
}
