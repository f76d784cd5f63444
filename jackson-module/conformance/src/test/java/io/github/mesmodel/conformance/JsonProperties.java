package io.github.mesmodel.conformance;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.json.codec.ModelTypes;
import io.github.mesmodel.json.codec.Scalar;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The properties of a record and of all within: a line for each, with the JSON form. */
final class JsonProperties {
  private final List<String> lines = new ArrayList<>();
  private final Set<Class<?>> listed = new LinkedHashSet<>();

  private JsonProperties() {}

  static List<String> of(Class<?> root) {
    JsonProperties properties = new JsonProperties();
    properties.list(root);
    return properties.lines;
  }

  private void list(Class<?> type) {
    if (!listed.add(type)) {
      return;
    }
    List<Class<?>> within = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String property = type.getSimpleName() + "." + component.getName();
      lines.add(property + ": " + form(component.getGenericType(), within));
    }
    within.forEach(this::list);
  }

  private static String form(Type type, List<Class<?>> within) {
    return type instanceof ParameterizedType list
        ? "array of " + form(list.getActualTypeArguments()[0], within)
        : form((Class<?>) type, within);
  }

  private static String form(Class<?> type, List<Class<?>> within) {
    Scalar<?> scalar = Scalar.of(type);
    if (scalar != null) {
      return "string (" + form(scalar) + ")";
    }
    if (type == LocalizedText.class) {
      return "object from language tag to string";
    }
    if (ModelTypes.isWritten(type)) {
      within.add(type);
      return "object " + type.getSimpleName();
    }
    return type == String.class
        ? "string"
        : type == Serializable.class ? "any" : requireInteger(type);
  }

  private static String form(Scalar<?> scalar) {
    String form = scalar.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return scalar.codes().isEmpty() ? form : form + ": " + String.join(", ", scalar.codes());
  }

  private static String requireInteger(Class<?> type) {
    if (type != Integer.class && type != int.class) {
      throw new IllegalArgumentException("Has no JSON form: " + type);
    }
    return "integer";
  }
}
