package io.github.mesmodel.examples.benchmarks.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** The validator of {@link Recommended}. */
public final class AdvisedValidator implements ConstraintValidator<Recommended, Advised> {
  @Override
  public boolean isValid(Advised value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    ContextProblems problems = new ContextProblems(context);
    value.advise(problems);
    return problems.isEmpty();
  }
}
