package io.github.mesmodel.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** The constraints of a list, and those of its elements. */
final class ListScreen extends Screen {
  private final Screen element;

  ListScreen(List<ConstraintValidator<?, Object>> validators, Screen element) {
    super(validators);
    this.element = element;
  }

  @Override
  boolean passesWithin(Object value, ConstraintValidatorContext context) {
    List<?> list = (List<?>) value;
    for (int i = 0; i < list.size(); i++) {
      if (!element.passes(list.get(i), context)) {
        return false;
      }
    }
    return true;
  }
}
