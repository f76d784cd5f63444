package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** The form of one component: null is accepted where it is optional, else {@code required}. */
abstract class FormCheck<A extends Annotation, T> extends Check<A, T> {
  private boolean optional;

  final void acceptNull(boolean accept) {
    optional = accept;
  }

  @Override
  public final void check(@Nullable T value, Sink sink) {
    if (value != null) {
      checkForm(value, sink);
    } else if (!optional) {
      sink.add(Rule.REQUIRED, ValuePath.ROOT);
    }
  }

  /** Reports the violations of a value that is not null. */
  abstract void checkForm(T value, Sink sink);
}
