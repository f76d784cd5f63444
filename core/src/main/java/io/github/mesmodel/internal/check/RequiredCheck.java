package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Required}. */
public final class RequiredCheck implements ConstraintValidator<Required, Object> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public RequiredCheck() {}

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value != null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    report.add(Rule.REQUIRED, null);
    return report.isEmpty();
  }
}
