package io.github.mesmodel.json;

import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A violation with the place in the bytes of the document that it is about.
 *
 * @param offset the place, from 0, or {@link ProblemPlace#UNKNOWN_OFFSET} if only the pointer is
 *     known
 * @param violation the violation, its location not yet known
 */
record Problem(long offset, Violation violation) {
  Problem at(PointerTree found) {
    if (offset != ProblemPlace.UNKNOWN_OFFSET) {
      return this;
    }
    PointerTree.Place place = found.placeOf(violation.pointer());
    return new Problem(place.offset(), with(place.pointer(), null));
  }

  Violation at(Location location) {
    return with(violation.pointer(), location);
  }

  private Violation with(String pointer, @Nullable Location location) {
    return new Violation(
        violation.code(),
        violation.severity(),
        pointer,
        violation.message(),
        violation.value(),
        location);
  }
}
