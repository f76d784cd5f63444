package io.github.mesmodel.validation;

import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.MessageLanguage;
import io.github.mesmodel.internal.ViolationBudget;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Says everything that is wrong with a movement, at once.
 *
 * <p>The constraints are those that stand on the records, so that any validator of Jakarta
 * Validation finds the same; this one answers with codes, severities, JSON Pointers and in document
 * order. It needs no Expression Language, and reads no {@code META-INF/validation.xml}.
 *
 * <p>A report lists as many violations as a person can use, and counts the others.
 *
 * <p>Creating one takes long, compared with validating. It is immutable and thread-safe: create
 * one, and share it.
 */
public final class ModelValidator {
  private static final int MAX_VIOLATIONS = 1_000;

  private final Validator validator;
  private final ViolationBudget budget;

  private ModelValidator(Validator validator, ViolationBudget budget) {
    this.validator = validator;
    this.budget = budget;
  }

  /**
   * Creates a validator whose messages are in the default locale of the Java virtual machine, and
   * whose today is that of its clock and time zone.
   *
   * @return the validator, not null
   */
  public static ModelValidator create() {
    return create(Locale.getDefault());
  }

  /**
   * Creates a validator whose today is that of the clock and the time zone of the Java virtual
   * machine.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @return the validator, not null
   */
  public static ModelValidator create(Locale locale) {
    return create(locale, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Creates a validator whose reports list at most 1,000 errors and 1,000 warnings.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @param clock what tells today, by which the rule {@code future-date} judges, not null
   * @return the validator, not null
   */
  public static ModelValidator create(Locale locale, Clock clock) {
    return create(locale, clock, MAX_VIOLATIONS);
  }

  /**
   * Creates a validator.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @param clock what tells today, by which the rule {@code future-date} judges, not null
   * @param maxViolations the most errors, and the most warnings, that a report lists; it counts the
   *     others. The time that Hibernate Validator takes to keep them grows with the square of their
   *     number
   * @return the validator, not null
   * @throws IllegalArgumentException if the bound is less than 1
   */
  public static ModelValidator create(Locale locale, Clock clock, int maxViolations) {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(clock, "clock");
    Locale language = MessageLanguage.of(locale);
    ViolationBudget budget = new ViolationBudget(maxViolations);
    Validator validator =
        Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(language), language, false))
            .clockProvider(() -> clock)
            .constraintValidatorPayload(budget)
            .buildValidatorFactory()
            .getValidator();
    return new ModelValidator(validator, budget);
  }

  /**
   * Validates a movement.
   *
   * @param movement the movement, not null
   * @return the report, not null, empty if nothing is wrong
   */
  public ValidationReport validate(Movement movement) {
    Objects.requireNonNull(movement, "movement");
    int omitted;
    Set<ConstraintViolation<Movement>> violations;
    budget.begin();
    try {
      violations = validator.validate(movement);
    } finally {
      omitted = budget.end();
    }
    return ValidationReport.of(violations, omitted);
  }
}
