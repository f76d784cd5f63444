package io.github.mesmodel.validation;

import io.github.mesmodel.Movement;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Tells quickly that a movement keeps every constraint, as nearly all do, by asking the validators
 * of the constraints themselves. Where one has something to report, it is for Jakarta Validation to
 * say what and where.
 */
final class Screening {
  private static final Screen MOVEMENT = Screens.ofRecord(Movement.class);

  private final ConstraintValidatorContext context;

  Screening(ClockProvider clock) {
    this.context = new ScreeningContext(clock);
  }

  /** Returns true only if validation would find nothing. */
  boolean findsNothing(Movement movement) {
    try {
      return MOVEMENT.passes(movement, context);
    } catch (ScreeningContext.Finding e) {
      return false;
    }
  }
}
