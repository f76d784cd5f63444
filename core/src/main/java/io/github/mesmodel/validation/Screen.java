package io.github.mesmodel.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of one place in the model: a component, an element of a list, or a record. */
class Screen {
  private final ConstraintValidator<?, Object>[] validators;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Screen(List<ConstraintValidator<?, Object>> validators) {
    this.validators = validators.toArray(new ConstraintValidator[0]);
  }

  /** Returns whether a value, and all within it, keeps the constraints. */
  final boolean passes(@Nullable Object value, ConstraintValidatorContext context) {
    for (ConstraintValidator<?, Object> validator : validators) {
      if (!validator.isValid(value, context)) {
        return false;
      }
    }
    return value == null || passesWithin(value, context);
  }

  boolean passesWithin(Object value, ConstraintValidatorContext context) {
    return true;
  }
}
