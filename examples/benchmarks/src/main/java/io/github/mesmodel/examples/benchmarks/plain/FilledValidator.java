package io.github.mesmodel.examples.benchmarks.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/** The validator of {@link Filled}. */
public final class FilledValidator implements ConstraintValidator<Filled, Map<String, String>> {
  @Override
  public boolean isValid(Map<String, String> value, ConstraintValidatorContext context) {
    return value != null && !value.isEmpty();
  }
}
