package io.github.mesmodel.examples.benchmarks.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** The validator of {@link Country}. */
public final class CountryValidator implements ConstraintValidator<Country, String> {
  @Override
  public boolean isValid(String value, ConstraintValidatorContext context) {
    return value == null || Forms.isCountry(value);
  }
}
