package io.github.mesmodel.constraint;

import jakarta.validation.Payload;

/** How much a violation matters. */
public enum Severity {
  /** The data is wrong: a movement with an error is not valid. */
  ERROR,

  /**
   * The data may be right, but somebody should look at it: a movement with warnings alone is valid.
   */
  WARNING;

  /**
   * The payload of a constraint whose violations are warnings. A constraint without it reports
   * errors.
   */
  public interface Warning extends Payload {}
}
