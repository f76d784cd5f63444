package io.github.mesmodel.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed lazily, once. Thread-safe.
 *
 * @param <T> the value
 */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T value = made;
    return value == null ? make() : value;
  }

  private synchronized T make() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
