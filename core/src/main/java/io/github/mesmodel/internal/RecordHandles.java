package io.github.mesmodel.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

/**
 * A record type as two handles, each of which is compiled as a whole, so that a call is as fast as
 * code written for the type.
 *
 * @param values a handle from a record, an {@code Object}, to an array of its values
 * @param build a handle from such an array to a record
 */
record RecordHandles(MethodHandle values, MethodHandle build) {
  /**
   * Combines handles.
   *
   * @param accessors handles from an {@code Object} to one
   * @param constructor the canonical constructor
   */
  static RecordHandles of(MethodHandle[] accessors, Constructor<?> constructor)
      throws IllegalAccessException {
    MethodHandle array =
        MethodHandles.identity(Object[].class).asCollector(Object[].class, accessors.length);
    MethodHandle arrayOfAll = MethodHandles.filterArguments(array, 0, accessors);
    MethodType ofOne = MethodType.methodType(Object[].class, Object.class);
    return new RecordHandles(
        MethodHandles.permuteArguments(arrayOfAll, ofOne, new int[accessors.length]),
        MethodHandles.publicLookup()
            .unreflectConstructor(constructor)
            .asSpreader(Object[].class, accessors.length)
            .asType(MethodType.methodType(Object.class, Object[].class)));
  }
}
