package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Checks the form of one component: what is null is accepted where it is optional, else {@code
 * required}.
 */
abstract class FormCheck<A extends Annotation, T> implements ConstraintValidator<A, T> {
  private boolean optional;

  final void acceptNull(boolean accept) {
    optional = accept;
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null && optional) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    if (value == null) {
      report.add(Rule.REQUIRED, null);
    } else {
      check(value, report);
    }
    return report.isEmpty();
  }

  /** Reports what is wrong with a value. */
  abstract void check(T value, Sink report);
}
