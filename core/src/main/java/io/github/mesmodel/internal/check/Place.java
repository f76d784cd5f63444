package io.github.mesmodel.internal.check;

import io.github.mesmodel.internal.RecordShape;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the model: a record, a component, or the elements of a list. Its type and its
 * annotations decide the kind of the values and their checks.
 */
final class Place {
  private static final ClassValue<Place> RECORDS =
      new ClassValue<>() {
        @Override
        protected Place computeValue(Class<?> type) {
          return new Place(type, RecordShape.of(type));
        }
      };

  /** The name of the component. */
  final String name;

  final ValueKind kind;
  final Check<?, Object>[] checks;

  /** The components of a record, or the elements of a list. */
  final Place[] within;

  private final @Nullable RecordShape<?> shape;

  /** The place of the record type of the values, found lazily. */
  private @Nullable Place record;

  /** Returns the place of a record type, cached for all its uses. */
  static Place ofRecord(Class<?> type) {
    return RECORDS.get(type);
  }

  private Place(Class<?> type, RecordShape<?> shape) {
    this.name = "";
    this.kind = ValueKind.RECORD;
    this.checks = checks(type, type);
    this.shape = shape;
    List<String> names = shape.names();
    List<AnnotatedType> types = shape.annotatedTypes();
    this.within = new Place[names.size()];
    for (int i = 0; i < within.length; i++) {
      within[i] = new Place(names.get(i), ValueKind.of(types.get(i)), types.get(i));
    }
  }

  private Place(String name, ValueKind kind, AnnotatedType type) {
    this.name = name;
    this.kind = kind;
    this.shape = null;
    if (type instanceof AnnotatedParameterizedType list) {
      AnnotatedType elements = list.getAnnotatedActualTypeArguments()[0];
      this.checks = checks(type, List.class);
      this.within = new Place[] {new Place(name, ValueKind.ofElements(elements), elements)};
    } else {
      this.checks = checks(type, (Class<?>) type.getType());
      this.within = new Place[0];
    }
  }

  /** Returns the place of the record type of the values, which is that of one of them. */
  Place ofValue(Record value) {
    Place known = record;
    if (known == null) {
      known = ofRecord(value.getClass());
      record = known;
    }
    return known;
  }

  /** Returns the values of a record, in the order of the places within. */
  @Nullable Object[] values(Record record) {
    return shape == null ? new Object[0] : shape.values(record);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a parameterized type
  private static Check<?, Object>[] checks(AnnotatedElement annotated, Class<?> type) {
    List<Check<?, Object>> checks = new ArrayList<>();
    for (Annotation annotation : annotated.getAnnotations()) {
      Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
      if (constraint != null) {
        checks.add(check(constraint, annotation, type));
      }
    }
    return checks.toArray(new Check[0]);
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
