package io.github.mesmodel.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record type of the model: its components in order, its accessors and its constructor. The first
 * records are made and taken apart with little preparation, the others fast.
 */
public final class RecordShape<T> {
  private static final ClassValue<RecordShape<?>> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
          return new RecordShape<>(type);
        }
      };

  /** The uses after which {@link RecordHandles} pay, whose making takes as long as hundreds. */
  private static final int FEW = 1_000;

  private final Class<T> type;
  private final List<RecordComponent> components;
  private final MethodHandle[] accessors;
  private final Constructor<T> constructor;

  /** Counts without a lock, because it need not be exact. */
  private int uses;

  private @Nullable RecordHandles handles;

  /** Returns the shape of a record type of the model, cached. */
  @SuppressWarnings("unchecked") // the shape of a type is of that type
  public static <T> RecordShape<T> of(Class<T> type) {
    return (RecordShape<T>) SHAPES.get(type);
  }

  private RecordShape(Class<T> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
    this.accessors = new MethodHandle[components.size()];
    try {
      for (int i = 0; i < accessors.length; i++) {
        accessors[i] = accessor(components.get(i));
      }
      this.constructor =
          type.getConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The records of the model are public", e);
    }
  }

  private static MethodHandle accessor(RecordComponent component) throws IllegalAccessException {
    return MethodHandles.publicLookup()
        .unreflect(component.getAccessor())
        .asType(MethodType.methodType(Object.class, Object.class));
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

  /** Returns the values of the components, in order. */
  public @Nullable Object[] values(Object record) {
    RecordHandles fast = handles;
    try {
      return fast == null ? firstValues(record) : (Object[]) fast.values().invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor of " + type + " throws", e);
    }
  }

  private @Nullable Object[] firstValues(Object record) throws Throwable {
    use();
    @Nullable Object[] values = new Object[accessors.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (Object) accessors[i].invokeExact(record);
    }
    return values;
  }

  /** Builds a record by its canonical constructor, and throws the exceptions of the constructor. */
  @SuppressWarnings("unchecked") // the constructor is of that type
  public T build(@Nullable Object[] values) throws Throwable {
    RecordHandles fast = handles;
    return fast == null ? buildFirst(values) : (T) (Object) fast.build().invokeExact(values);
  }

  private T buildFirst(@Nullable Object[] values) throws Throwable {
    use();
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void use() throws IllegalAccessException {
    if (++uses > FEW) {
      handles = RecordHandles.of(accessors, constructor);
    }
  }
}
