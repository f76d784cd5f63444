package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types that a movement is made of, by reflection. */
final class ModelTypes {
  private ModelTypes() {}

  /** Returns the records that have a builder, the movement first. */
  static List<Class<?>> records() {
    return all().stream().filter(ModelTypes::hasBuilder).toList();
  }

  /** Returns the value types and the code lists. */
  static List<Class<?>> values() {
    return all().stream().filter(type -> !hasBuilder(type)).toList();
  }

  /** Returns the type of a component, or of its elements if it is a list. */
  static Class<?> elementType(RecordComponent component) {
    return rawType(component.getGenericType());
  }

  private static Set<Class<?>> all() {
    Set<Class<?>> found = new LinkedHashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(Movement.class));
    while (!open.isEmpty()) {
      Class<?> type = open.remove(0);
      if (type.getPackage().equals(Movement.class.getPackage())
          && found.add(type)
          && type.isRecord()) {
        Arrays.stream(type.getRecordComponents()).map(ModelTypes::elementType).forEach(open::add);
      }
    }
    return found;
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  private static Class<?> rawType(Type type) {
    if (type instanceof ParameterizedType generic) {
      return rawType(generic.getActualTypeArguments()[0]);
    }
    return (Class<?>) type;
  }
}
