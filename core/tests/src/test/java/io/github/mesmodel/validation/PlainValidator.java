package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.sample.BrokenMovements;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Jakarta Validation as a framework would set it up, without this library's {@link
 * MovementValidator}.
 */
final class PlainValidator {
  private static final Validator VALIDATOR = create();

  private PlainValidator() {}

  static <T> Set<ConstraintViolation<T>> validate(T value) {
    return VALIDATOR.validate(value, Default.class, Warnings.class);
  }

  /** Returns the violations of the default group alone, as {@code @Valid} reports them. */
  static <T> Set<ConstraintViolation<T>> validateByDefault(T value) {
    return VALIDATOR.validate(value);
  }

  static <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> type, String component, Object value) {
    return VALIDATOR.validateValue(type, component, value);
  }

  private static Validator create() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
        .clockProvider(() -> BrokenMovements.CLOCK)
        .buildValidatorFactory()
        .getValidator();
  }
}
