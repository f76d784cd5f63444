package io.github.mesmodel.validation;

import io.github.mesmodel.internal.RecordShape;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the constraints of the model by their annotations: on records, components and elements. */
final class Screens {
  private Screens() {}

  /** Returns the screen of a record, be it marked as valid or not. */
  static Screen ofRecord(Class<?> type) {
    return ofRecord(new RecordShape<>(type), List.of());
  }

  private static Screen ofRecord(RecordShape<?> shape, List<ConstraintValidator<?, Object>> outer) {
    List<ConstraintValidator<?, Object>> validators = new ArrayList<>(outer);
    validators.addAll(validators(shape.type().getAnnotations(), shape.type()));
    List<Screen> components = shape.annotatedTypes().stream().map(Screens::of).toList();
    return new RecordScreen(validators, shape, components);
  }

  private static Screen of(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType list) {
      return new ListScreen(
          validators(type.getAnnotations(), List.class),
          of(list.getAnnotatedActualTypeArguments()[0]));
    }
    Class<?> rawType = (Class<?>) type.getType();
    List<ConstraintValidator<?, Object>> validators = validators(type.getAnnotations(), rawType);
    return type.isAnnotationPresent(Valid.class)
        ? ofRecord(new RecordShape<>(rawType), validators)
        : new Screen(validators);
  }

  private static List<ConstraintValidator<?, Object>> validators(
      Annotation[] annotations, Class<?> type) {
    List<ConstraintValidator<?, Object>> validators = new ArrayList<>();
    for (Annotation annotation : annotations) {
      Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
      if (constraint != null) {
        validators.add(validator(constraint, annotation, type));
      }
    }
    return validators;
  }

  private static ConstraintValidator<?, Object> validator(
      Constraint constraint, Annotation annotation, Class<?> type) {
    return Arrays.stream(constraint.validatedBy())
        .filter(validator -> judges(validator, type))
        .findFirst()
        .map(validator -> create(validator, annotation))
        .orElseThrow(
            () -> new IllegalStateException("No validator of " + annotation + " for " + type));
  }

  private static boolean judges(Class<?> validator, Class<?> type) {
    return Arrays.stream(validator.getMethods())
        .filter(method -> method.getName().equals("isValid") && !method.isBridge())
        .map(Method::getParameterTypes)
        .anyMatch(parameters -> parameters[0].isAssignableFrom(type));
  }

  @SuppressWarnings("unchecked") // a validator is created for the annotation that names it
  private static ConstraintValidator<?, Object> create(
      Class<? extends ConstraintValidator<?, ?>> type, Annotation annotation) {
    try {
      var validator = (ConstraintValidator<Annotation, Object>) type.getConstructor().newInstance();
      validator.initialize(annotation);
      return validator;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The validators of the model are public", e);
    }
  }
}
