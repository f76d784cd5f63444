package io.github.mesmodel.validation;

import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.internal.check.Check;
import io.github.mesmodel.internal.check.ValuePath;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the values of one place in the model, found by the annotations of a record, of a
 * component or of the elements of a list, and those of all places within.
 */
final class CheckedType {
  private final List<Check<?, Object>> checks;

  /** The elements, if the values are lists. */
  private final @Nullable CheckedType elements;

  /** The shape and the components, if the values are records. */
  private final @Nullable RecordShape<?> shape;

  private final List<String> names;
  private final List<CheckedType> components;

  private CheckedType(
      List<Check<?, Object>> checks,
      @Nullable CheckedType elements,
      @Nullable RecordShape<?> shape) {
    this.checks = checks;
    this.elements = elements;
    this.shape = shape;
    this.names = shape == null ? List.of() : shape.names();
    this.components =
        shape == null ? List.of() : shape.annotatedTypes().stream().map(CheckedType::of).toList();
  }

  /** Returns the checks of a record that is validated. */
  static CheckedType ofRecord(Class<?> type) {
    return new CheckedType(checks(type.getAnnotations(), type), null, RecordShape.of(type));
  }

  private static CheckedType of(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType list) {
      CheckedType elements = of(list.getAnnotatedActualTypeArguments()[0]);
      return new CheckedType(checks(type.getAnnotations(), List.class), elements, null);
    }
    Class<?> raw = (Class<?>) type.getType();
    List<Check<?, Object>> checks = checks(type.getAnnotations(), raw);
    if (!type.isAnnotationPresent(Valid.class)) {
      return new CheckedType(checks, null, null);
    }
    checks.addAll(checks(raw.getAnnotations(), raw));
    return new CheckedType(checks, null, RecordShape.of(raw));
  }

  /** Runs the checks of a record that is no part of another. */
  void checkRoot(Object root, ViolationCollector violations) {
    violations.at(ValuePath.ROOT, null);
    runChecks(root, violations);
    checkComponents(root, ValuePath.ROOT, violations);
  }

  private void check(
      @Nullable Object value, ValuePath parent, Object step, ViolationCollector violations) {
    violations.at(parent, step);
    runChecks(value, violations);
    if (value == null) {
      return;
    }
    if (elements != null) {
      checkElements((List<?>) value, elements, parent, step, violations);
    } else if (shape != null) {
      checkComponents(value, parent.child(step), violations);
    }
  }

  private void runChecks(@Nullable Object value, ViolationCollector violations) {
    for (Check<?, Object> check : checks) {
      check.check(value, violations);
    }
  }

  private static void checkElements(
      List<?> list,
      CheckedType elements,
      ValuePath parent,
      Object step,
      ViolationCollector violations) {
    if (list.isEmpty()) {
      return;
    }
    ValuePath path = parent.child(step);
    for (int i = 0; i < list.size(); i++) {
      elements.check(list.get(i), path, i, violations);
    }
  }

  private void checkComponents(Object owner, ValuePath path, ViolationCollector violations) {
    @Nullable Object[] values = Objects.requireNonNull(shape).values(owner);
    for (int i = 0; i < values.length; i++) {
      components.get(i).check(values[i], path, names.get(i), violations);
    }
  }

  private static List<Check<?, Object>> checks(Annotation[] annotations, Class<?> type) {
    List<Check<?, Object>> checks = new ArrayList<>();
    for (Annotation annotation : annotations) {
      Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
      if (constraint != null) {
        checks.add(check(constraint, annotation, type));
      }
    }
    return checks;
  }

  private static Check<?, Object> check(
      Constraint constraint, Annotation annotation, Class<?> type) {
    return Arrays.stream(constraint.validatedBy())
        .filter(check -> checkedType(check).isAssignableFrom(type))
        .findFirst()
        .map(check -> create(check, annotation))
        .orElseThrow(() -> new IllegalStateException("No check of " + annotation + " for " + type));
  }

  private static Class<?> checkedType(Class<?> check) {
    ParameterizedType declared = (ParameterizedType) check.getGenericSuperclass();
    return (Class<?>) declared.getActualTypeArguments()[1];
  }

  @SuppressWarnings("unchecked") // a check is created for the annotation that names it
  private static Check<?, Object> create(Class<?> type, Annotation annotation) {
    try {
      var check = (Check<Annotation, Object>) type.getConstructor().newInstance();
      check.initialize(annotation);
      return check;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The checks of the model are public", e);
    }
  }
}
