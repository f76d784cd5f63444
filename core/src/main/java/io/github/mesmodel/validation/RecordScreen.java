package io.github.mesmodel.validation;

import io.github.mesmodel.internal.RecordShape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of a record, and those of its components. */
final class RecordScreen<T> extends Screen {
  private final RecordShape<T> shape;
  private final Screen[] components;

  RecordScreen(
      List<ConstraintValidator<?, Object>> validators,
      RecordShape<T> shape,
      List<Screen> components) {
    super(validators);
    this.shape = shape;
    this.components = components.toArray(Screen[]::new);
  }

  @Override
  boolean passesWithin(Object value, ConstraintValidatorContext context) {
    T record = shape.type().cast(value);
    for (int i = 0; i < components.length; i++) {
      if (!components[i].passes(component(record, i), context)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Object component(T record, int index) {
    try {
      return shape.get(record, index);
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor of " + shape.type() + " throws", e);
    }
  }
}
