package io.github.mesmodel.validation;

import io.github.mesmodel.Movement;
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
 * <p>Creating one takes long, compared with validating. It is immutable and thread-safe: create
 * one, and share it.
 */
public final class ModelValidator {
  private final Validator validator;

  private ModelValidator(Validator validator) {
    this.validator = validator;
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
   * Creates a validator.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @param clock what tells today, by which the rule {@code future-date} judges, not null
   * @return the validator, not null
   */
  public static ModelValidator create(Locale locale, Clock clock) {
    Objects.requireNonNull(clock, "clock");
    Locale language =
        locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    return new ModelValidator(
        Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(language), language, false))
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator());
  }

  /**
   * Validates a movement.
   *
   * @param movement the movement, not null
   * @return the report, not null, empty if nothing is wrong
   */
  public ValidationReport validate(Movement movement) {
    return ValidationReport.of(validator.validate(Objects.requireNonNull(movement, "movement")));
  }
}
