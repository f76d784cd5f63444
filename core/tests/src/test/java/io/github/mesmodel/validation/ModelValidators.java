package io.github.mesmodel.validation;

import io.github.mesmodel.sample.BrokenMovements;
import java.util.Locale;

/** Validators that tests share, on the day of {@link BrokenMovements}. */
final class ModelValidators {
  static final ModelValidator ENGLISH =
      ModelValidator.create(Locale.ENGLISH, BrokenMovements.CLOCK);
  static final ModelValidator FRENCH = ModelValidator.create(Locale.FRENCH, BrokenMovements.CLOCK);

  private ModelValidators() {}
}
