package io.github.mesmodel.jackson3;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record type of the model as the codec sees it: its components in order, and how to take it
 * apart and build it.
 */
final class RecordShape<T> {
  private final Class<T> type;
  private final List<RecordComponent> components;
  private final List<MethodHandle> accessors;
  private final MethodHandle constructor;

  RecordShape(Class<T> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
    try {
      this.accessors = accessors(components);
      this.constructor = constructor(type, components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The records of the model are public", e);
    }
  }

  private static List<MethodHandle> accessors(List<RecordComponent> components)
      throws IllegalAccessException {
    List<MethodHandle> accessors = new ArrayList<>();
    for (RecordComponent component : components) {
      MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
      accessors.add(accessor.asType(MethodType.methodType(Object.class, Object.class)));
    }
    return List.copyOf(accessors);
  }

  private static MethodHandle constructor(Class<?> type, List<RecordComponent> components)
      throws ReflectiveOperationException {
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    return MethodHandles.publicLookup()
        .unreflectConstructor(type.getConstructor(types))
        .asSpreader(Object[].class, types.length)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  Class<T> type() {
    return type;
  }

  int size() {
    return components.size();
  }

  List<String> names() {
    return components.stream().map(RecordComponent::getName).toList();
  }

  List<Type> componentTypes() {
    return components.stream().map(RecordComponent::getGenericType).toList();
  }

  /** Returns the value of a component. */
  @Nullable Object get(T value, int index) throws Throwable {
    return (Object) accessors.get(index).invokeExact((Object) value);
  }

  /** Builds a record by its canonical constructor. */
  T build(@Nullable Object[] values) throws Throwable {
    return type.cast((Object) constructor.invokeExact(values));
  }
}
