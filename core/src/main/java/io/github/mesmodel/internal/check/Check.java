package io.github.mesmodel.internal.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * The rules behind one constraint, for values of one type: as a check that reports to a sink, and
 * as a validator of Jakarta Validation.
 *
 * @param <A> the constraint
 * @param <T> the type of the values
 */
public abstract class Check<A extends Annotation, T> implements ConstraintValidator<A, T> {
  /** Reports the violations of a value. */
  public abstract void check(@Nullable T value, Sink sink);

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    ContextSink sink = new ContextSink(context);
    check(value, sink);
    return sink.isEmpty();
  }
}
