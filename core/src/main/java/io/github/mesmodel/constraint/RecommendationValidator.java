package io.github.mesmodel.constraint;

import io.github.mesmodel.Movement;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Recommended}. */
public final class RecommendationValidator implements ConstraintValidator<Recommended, Movement> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public RecommendationValidator() {}

  @Override
  public boolean isValid(@Nullable Movement movement, ConstraintValidatorContext context) {
    if (movement == null) {
      return true;
    }
    Report report = Report.ofWarnings(context);
    MovementWalk.walk(
        movement,
        new MissingFrench(report),
        new UnknownCodes(report),
        new SharedIdentifiers(report),
        new Uncited(movement, report));
    DuplicateNames.check(movement, report);
    return report.isEmpty();
  }
}
