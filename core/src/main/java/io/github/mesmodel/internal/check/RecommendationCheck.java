package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Recommended;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Recommended}. */
public final class RecommendationCheck implements ConstraintValidator<Recommended, Movement> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public RecommendationCheck() {}

  @Override
  public boolean isValid(@Nullable Movement movement, ConstraintValidatorContext context) {
    if (movement == null) {
      return true;
    }
    Sink report = Sink.ofWarnings(context);
    GraphWalk.walk(
        movement,
        new MissingFrench(report),
        new UnknownCodes(report),
        new SharedIdentifiers(report),
        new Uncited(movement, report));
    DuplicateNames.check(movement, report);
    return report.isEmpty();
  }
}
