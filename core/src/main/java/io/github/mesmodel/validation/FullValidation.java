package io.github.mesmodel.validation;

import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.ViolationBudget;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Validation by Hibernate Validator, which says what is wrong and where. It is started by the first
 * movement that needs it: starting it takes longer than all the rest of a program's start.
 */
final class FullValidation {
  private final Locale language;
  private final ClockProvider clock;
  private final ViolationBudget budget;
  private @Nullable Validator validator;

  FullValidation(Locale language, ClockProvider clock, int maxViolations) {
    this.language = language;
    this.clock = clock;
    this.budget = new ViolationBudget(maxViolations);
  }

  ValidationReport validate(Movement movement) {
    Validator started = start();
    int omitted;
    Set<ConstraintViolation<Movement>> violations;
    budget.begin();
    try {
      violations = started.validate(movement);
    } finally {
      omitted = budget.end();
    }
    return ValidationReport.of(violations, omitted);
  }

  private synchronized Validator start() {
    if (validator == null) {
      validator =
          Validation.byProvider(HibernateValidator.class)
              .providerResolver(() -> List.of(new HibernateValidator()))
              .configure()
              .ignoreXmlConfiguration()
              .messageInterpolator(
                  new ParameterMessageInterpolator(Set.of(language), language, false))
              .clockProvider(clock)
              .constraintValidatorPayload(budget)
              .buildValidatorFactory()
              .getValidator();
    }
    return validator;
  }
}
