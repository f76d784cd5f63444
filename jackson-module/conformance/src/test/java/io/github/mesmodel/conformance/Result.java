package io.github.mesmodel.conformance;

import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** A {@code ReadResult}, whichever major it is of. */
record Result(@Nullable Movement movement, ValidationReport report, int line, boolean isValid) {
  static Result of(io.github.mesmodel.jackson2.ReadResult result) {
    return new Result(result.movement(), result.report(), result.line(), result.isValid());
  }

  static Result of(io.github.mesmodel.jackson3.ReadResult result) {
    return new Result(result.movement(), result.report(), result.line(), result.isValid());
  }
}
