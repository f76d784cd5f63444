package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.time.LocalDate;

/** The kind of a component's values, by the type and the constraint of the component. */
enum ValueKind {
  ID,
  REFERENCES,
  TEXT,
  LOCALIZED_TEXT,
  CODE,
  SINCE,
  DATE,
  DAY,
  RECORD,
  LIST,
  OTHER;

  static ValueKind of(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType list) {
      return element(list).isAnnotationPresent(Slug.class) ? REFERENCES : LIST;
    }
    if (type.isAnnotationPresent(Valid.class)) {
      return RECORD;
    }
    if (type.isAnnotationPresent(Slug.class)) {
      return ID;
    }
    return type.isAnnotationPresent(Text.class) ? TEXT : of((Class<?>) type.getType());
  }

  /** Returns the kind of the elements of a list; references are visited as a list. */
  static ValueKind ofElements(AnnotatedType elements) {
    return elements.isAnnotationPresent(Slug.class) ? OTHER : of(elements);
  }

  private static AnnotatedType element(AnnotatedParameterizedType list) {
    return list.getAnnotatedActualTypeArguments()[0];
  }

  private static ValueKind of(Class<?> type) {
    if (OpenCode.class.isAssignableFrom(type)) {
      return CODE;
    }
    if (type == LocalizedText.class) {
      return LOCALIZED_TEXT;
    }
    if (type == Since.class) {
      return SINCE;
    }
    return type == PartialDate.class ? DATE : type == LocalDate.class ? DAY : OTHER;
  }
}
