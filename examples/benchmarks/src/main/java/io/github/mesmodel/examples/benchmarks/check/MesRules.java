package io.github.mesmodel.examples.benchmarks.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The rules of the library. */
final class MesRules implements Check {
  private final MovementValidator validator;

  MesRules(Clock clock) {
    validator = MovementValidator.create(Locale.ENGLISH, clock);
  }

  @Override
  public Object check(Object movement) {
    return validator.validate((Movement) movement);
  }

  @Override
  public List<String> codes(Object answer) {
    return ((ValidationReport) answer).violations().stream().map(Violation::code).toList();
  }
}
