package io.github.mesmodel.assertj;

import io.github.mesmodel.internal.Quoted;
import org.assertj.core.presentation.StandardRepresentation;

/** Shows values on one line of limited length in the failures of AssertJ's own assertions. */
final class ShortRepresentation extends StandardRepresentation {
  static final ShortRepresentation INSTANCE = new ShortRepresentation();

  private ShortRepresentation() {}

  @Override
  protected String fallbackToStringOf(Object object) {
    return object instanceof Record
        ? Quoted.oneLine(object.toString())
        : super.fallbackToStringOf(object);
  }
}
