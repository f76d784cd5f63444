package io.github.mesmodel.validation;

import io.github.mesmodel.internal.RecordShape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of a record, and those of its components. */
final class RecordScreen extends Screen {
  private final RecordShape<?> shape;
  private final Screen[] components;

  RecordScreen(
      List<ConstraintValidator<?, Object>> validators,
      RecordShape<?> shape,
      List<Screen> components) {
    super(validators);
    this.shape = shape;
    this.components = components.toArray(Screen[]::new);
  }

  @Override
  boolean passesWithin(Object value, ConstraintValidatorContext context) {
    @Nullable Object[] values = shape.values(value);
    for (int i = 0; i < components.length; i++) {
      if (!components[i].passes(values[i], context)) {
        return false;
      }
    }
    return true;
  }
}
