package io.github.mesmodel.json;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.json.codec.Scalar;
import java.util.List;
import java.util.Locale;

/** The JSON types, as messages name them. */
enum JsonType {
  OBJECT,
  TEXT_OBJECT,
  ARRAY,
  INTEGER,
  STRING;

  /** Returns the type that the values of a Java type have. */
  static JsonType of(Class<?> target) {
    if (List.class.isAssignableFrom(target)) {
      return ARRAY;
    }
    if (target == Integer.class) {
      return INTEGER;
    }
    if (target == String.class || Scalar.of(target) != null) {
      return STRING;
    }
    return target == LocalizedText.class ? TEXT_OBJECT : OBJECT;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
