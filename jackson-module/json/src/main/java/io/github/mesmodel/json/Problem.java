package io.github.mesmodel.json;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.Violation;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A violation with the place in the bytes of the document that it is about.
 *
 * @param offset the place, from 0, or {@link ProblemPlace#UNKNOWN_OFFSET} where only the pointer
 *     tells it
 * @param violation the violation, its location not yet known
 */
record Problem(long offset, Violation violation) {
  static Problem error(
      ReadingCode code, long offset, String pointer, String message, @Nullable Serializable value) {
    return new Problem(
        offset, new Violation(code.code(), Severity.ERROR, pointer, message, value, null));
  }

  Problem at(PointerTree found) {
    return offset == ProblemPlace.UNKNOWN_OFFSET
        ? new Problem(found.offsetOf(violation.pointer()), violation)
        : this;
  }

  Violation at(Location location) {
    return new Violation(
        violation.code(),
        violation.severity(),
        violation.pointer(),
        violation.message(),
        violation.value(),
        location);
  }
}
