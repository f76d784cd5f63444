package io.github.mesmodel.sample;

import io.github.mesmodel.Movement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The records of the model, found by reflection, so that a test over all of them misses none. */
public final class ModelRecords {
  private ModelRecords() {}

  /** Returns the record types that have a builder: a movement and all that it is made of. */
  public static List<Class<? extends Record>> types() {
    Set<Class<? extends Record>> found = new LinkedHashSet<>();
    collect(Movement.class, found);
    return found.stream().filter(ModelRecords::hasBuilder).toList();
  }

  /** Returns a record and all the records in it, value types among them. */
  public static List<Record> instances(Record root) {
    List<Record> found = new ArrayList<>();
    visit(root, found);
    return found;
  }

  /** Returns the value of a component of a record. */
  public static Object value(Record owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }

  /** Returns the values of a record in the order of its components. */
  public static Object[] values(Record owner) {
    return Stream.of(owner.getClass().getRecordComponents())
        .map(component -> value(owner, component))
        .toArray();
  }

  /** Calls the canonical constructor. */
  public static <R extends Record> R create(Class<R> type, Object... values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " refuses " + Arrays.toString(values), e);
    }
  }

  /** Calls the canonical constructor with nothing but nulls. */
  public static <R extends Record> R createEmpty(Class<R> type) {
    return create(type, new Object[type.getRecordComponents().length]);
  }

  /** Returns whether a value is neither null nor an empty list. */
  public static boolean isFilled(Object value) {
    return value != null && !(value instanceof Collection<?> values && values.isEmpty());
  }

  private static void collect(Type type, Set<Class<? extends Record>> found) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
    } else if (type instanceof Class<?> raw
        && raw.isRecord()
        && found.add(raw.asSubclass(Record.class))) {
      Stream.of(raw.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), found));
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  private static void visit(Object value, List<Record> found) {
    if (value instanceof Record owner) {
      found.add(owner);
      Stream.of(values(owner)).forEach(part -> visit(part, found));
    } else if (value instanceof Collection<?> parts) {
      parts.forEach(part -> visit(part, found));
    } else if (value instanceof Map<?, ?> parts) {
      parts.values().forEach(part -> visit(part, found));
    }
  }
}
