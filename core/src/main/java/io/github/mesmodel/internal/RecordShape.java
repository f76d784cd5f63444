package io.github.mesmodel.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record type of the model: its components in order, and how to take it apart and build it. */
public final class RecordShape<T> {
  private final Class<T> type;
  private final List<RecordComponent> components;
  private final MethodHandle[] accessors;
  private final MethodHandle constructor;

  /** Looks at a record type of the model. */
  public RecordShape(Class<T> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
    try {
      this.accessors = accessors(components);
      this.constructor = constructor(type, components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The records of the model are public", e);
    }
  }

  private static MethodHandle[] accessors(List<RecordComponent> components)
      throws IllegalAccessException {
    List<MethodHandle> accessors = new ArrayList<>();
    for (RecordComponent component : components) {
      MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
      accessors.add(accessor.asType(MethodType.methodType(Object.class, Object.class)));
    }
    return accessors.toArray(MethodHandle[]::new);
  }

  private static MethodHandle constructor(Class<?> type, List<RecordComponent> components)
      throws ReflectiveOperationException {
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    return MethodHandles.publicLookup()
        .unreflectConstructor(type.getConstructor(types))
        .asSpreader(Object[].class, types.length)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  /** Returns the record type. */
  public Class<T> type() {
    return type;
  }

  /** Returns the names of the components, in order. */
  public List<String> names() {
    return components.stream().map(RecordComponent::getName).toList();
  }

  /** Returns the types of the components, in order. */
  public List<Type> componentTypes() {
    return components.stream().map(RecordComponent::getGenericType).toList();
  }

  /** Returns the types of the components with their annotations, in order. */
  public List<AnnotatedType> annotatedTypes() {
    return components.stream().map(RecordComponent::getAnnotatedType).toList();
  }

  /** Returns the value of a component. */
  public @Nullable Object get(T value, int index) throws Throwable {
    return (Object) accessors[index].invokeExact((Object) value);
  }

  /** Builds a record by its canonical constructor. */
  public T build(@Nullable Object[] values) throws Throwable {
    return type.cast((Object) constructor.invokeExact(values));
  }
}
