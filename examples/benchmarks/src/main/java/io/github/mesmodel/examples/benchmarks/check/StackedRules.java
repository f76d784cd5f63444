package io.github.mesmodel.examples.benchmarks.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints of the plain records, with Hibernate Validator. */
final class StackedRules implements Check {
  private final Validator validator;

  StackedRules(Clock clock) {
    validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator();
  }

  @Override
  public Object check(Object movement) {
    return validator.validate(movement);
  }

  @Override
  public List<String> codes(Object answer) {
    return ((Set<?>) answer)
        .stream().map(violation -> ((ConstraintViolation<?>) violation).getMessage()).toList();
  }
}
