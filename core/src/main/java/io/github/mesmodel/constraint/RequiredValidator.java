package io.github.mesmodel.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public RequiredValidator() {}

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value != null) {
      return true;
    }
    Report report = Report.ofErrors(context);
    report.add(Rule.REQUIRED, null);
    return report.isEmpty();
  }
}
