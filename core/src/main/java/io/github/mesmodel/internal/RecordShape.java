package io.github.mesmodel.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record type of the model: its components in order, its accessors and its constructor. */
public final class RecordShape<T> {
  private static final ClassValue<RecordShape<?>> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
          return new RecordShape<>(type);
        }
      };

  private final Class<T> type;
  private final List<RecordComponent> components;
  private final MethodHandle deconstructor;
  private final MethodHandle constructor;

  /** Returns the shape of a record type of the model, cached. */
  @SuppressWarnings("unchecked") // the shape of a type is of that type
  public static <T> RecordShape<T> of(Class<T> type) {
    return (RecordShape<T>) SHAPES.get(type);
  }

  private RecordShape(Class<T> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
    try {
      this.deconstructor = deconstructor(type, components);
      this.constructor = constructor(type, components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The records of the model are public", e);
    }
  }

  /**
   * Returns a handle from a record to its values: one handle, because it is compiled as a whole.
   */
  private static MethodHandle deconstructor(Class<?> type, List<RecordComponent> components)
      throws IllegalAccessException {
    MethodHandle[] accessors = new MethodHandle[components.size()];
    for (int i = 0; i < accessors.length; i++) {
      MethodHandle accessor =
          MethodHandles.publicLookup().unreflect(components.get(i).getAccessor());
      accessors[i] = accessor.asType(MethodType.methodType(Object.class, type));
    }
    MethodHandle array =
        MethodHandles.identity(Object[].class).asCollector(Object[].class, accessors.length);
    MethodHandle arrayOfAll = MethodHandles.filterArguments(array, 0, accessors);
    MethodType ofOne = MethodType.methodType(Object[].class, type);
    return MethodHandles.permuteArguments(arrayOfAll, ofOne, new int[accessors.length])
        .asType(MethodType.methodType(Object[].class, Object.class));
  }

  /** Returns a handle from the values of a record to the record: faster than reflection. */
  private static MethodHandle constructor(Class<?> type, List<RecordComponent> components)
      throws ReflectiveOperationException {
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    return MethodHandles.publicLookup()
        .findConstructor(type, MethodType.methodType(void.class, types))
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

  /** Returns the values of the components, in order. */
  public @Nullable Object[] values(Object record) {
    try {
      return (Object[]) deconstructor.invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor of " + type + " throws", e);
    }
  }

  /** Builds a record by its canonical constructor, and throws the exceptions of the constructor. */
  @SuppressWarnings("unchecked") // the constructor is of that type
  public T build(@Nullable Object[] values) throws Throwable {
    return (T) constructor.invokeExact(values);
  }
}
