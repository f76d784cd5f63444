package io.github.mesmodel.constraint;

import io.github.mesmodel.Individual;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for an individual. */
public final class IndividualValidator implements ConstraintValidator<Consistent, Individual> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public IndividualValidator() {}

  @Override
  public boolean isValid(@Nullable Individual individual, ConstraintValidatorContext context) {
    if (individual == null) {
      return true;
    }
    Report report = Report.ofErrors(context);
    Periods.check(individual.since(), individual.until(), report);
    return report.isEmpty();
  }
}
