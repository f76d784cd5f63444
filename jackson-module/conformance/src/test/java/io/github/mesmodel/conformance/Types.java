package io.github.mesmodel.conformance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types with arguments, as either major takes them. */
final class Types {
  private Types() {}

  static Type list(Class<?> element) {
    return new Generic(List.class, element);
  }

  static Type map(Class<?> key, Class<?> value) {
    return new Generic(Map.class, key, value);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Generic(Class<?> raw, Type... arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.clone();
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
