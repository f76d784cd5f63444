package io.github.mesmodel.examples.benchmarks.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** The validator of {@link Region}. */
public final class RegionValidator implements ConstraintValidator<Region, String> {
  @Override
  public boolean isValid(String value, ConstraintValidatorContext context) {
    return value == null || Forms.isRegion(value);
  }
}
