package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.sample.BrokenMovements;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Jakarta Validation as a framework would set it up, without this library's {@link
 * MovementValidator}.
 */
final class PlainValidator {
  static final MessageInterpolator ENGLISH =
      new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);

  private static final Validator VALIDATOR = create(ENGLISH);

  private PlainValidator() {}

  static <T> Set<ConstraintViolation<T>> validate(T value) {
    return VALIDATOR.validate(value, Default.class, Warnings.class);
  }

  /** Returns the violations of the default group, as {@code @Valid} reports them. */
  static <T> Set<ConstraintViolation<T>> validateByDefault(T value) {
    return VALIDATOR.validate(value);
  }

  static <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> type, String component, Object value) {
    return VALIDATOR.validateValue(type, component, value);
  }

  /** Returns the report of all violations, in English. */
  static ValidationReport report(Object value) {
    return ValidationReport.of(validate(value), Locale.ENGLISH);
  }

  /** Returns the validator of the parameters and the return values of methods. */
  static ExecutableValidator forExecutables() {
    return VALIDATOR.forExecutables();
  }

  /** Returns a validator whose messages an interpolator of some framework makes. */
  static Validator create(MessageInterpolator interpolator) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(interpolator)
        .clockProvider(() -> BrokenMovements.CLOCK)
        .buildValidatorFactory()
        .getValidator();
  }
}
