package io.github.mesmodel.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/**
 * What a constraint validator is told of its surroundings while it is screened: the time, and
 * nothing else. A validator that asks for more has something to report.
 */
final class ScreeningContext implements ConstraintValidatorContext {
  /** Ends a screening: a validator has something to report. */
  static final class Finding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Finding() {
      super(null, null, false, false);
    }
  }

  private final ClockProvider clock;

  ScreeningContext(ClockProvider clock) {
    this.clock = clock;
  }

  @Override
  public ClockProvider getClockProvider() {
    return clock;
  }

  @Override
  public void disableDefaultConstraintViolation() {
    throw new Finding();
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    throw new Finding();
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
    throw new Finding();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new Finding();
  }
}
