package io.github.mesmodel.validation;

import io.github.mesmodel.sample.BrokenMovements;
import java.util.Locale;

/** Validators that tests share, on the day of {@link BrokenMovements}. */
final class MovementValidators {
  static final MovementValidator ENGLISH =
      MovementValidator.create(Locale.ENGLISH, BrokenMovements.CLOCK);
  static final MovementValidator FRENCH =
      MovementValidator.create(Locale.FRENCH, BrokenMovements.CLOCK);

  private MovementValidators() {}
}
