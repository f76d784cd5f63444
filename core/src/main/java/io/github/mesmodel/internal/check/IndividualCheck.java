package io.github.mesmodel.internal.check;

import io.github.mesmodel.Individual;
import io.github.mesmodel.constraint.Consistent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for an individual. */
public final class IndividualCheck implements ConstraintValidator<Consistent, Individual> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public IndividualCheck() {}

  @Override
  public boolean isValid(@Nullable Individual individual, ConstraintValidatorContext context) {
    if (individual == null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    Periods.check(individual.since(), individual.until(), report);
    return report.isEmpty();
  }
}
