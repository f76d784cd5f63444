package io.github.mesmodel.examples.benchmarks.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** The validator of {@link Consistent}. */
public final class CheckedValidator implements ConstraintValidator<Consistent, Checked> {
  @Override
  public boolean isValid(Checked value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    ContextProblems problems = new ContextProblems(context);
    value.check(problems);
    return problems.isEmpty();
  }
}
