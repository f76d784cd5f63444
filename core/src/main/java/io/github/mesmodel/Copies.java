package io.github.mesmodel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The normalisation that every canonical constructor applies to its lists. */
final class Copies {
  private Copies() {}

  /**
   * Returns an unmodifiable copy of a list, empty for null. Null elements are kept, so that
   * validation can report them: {@link List#copyOf}, which takes a third of the room, would throw.
   */
  static <T> List<T> of(@Nullable List<? extends T> list) {
    if (list == null || list.isEmpty()) {
      return List.of();
    }
    @SuppressWarnings("unchecked") // the elements of a list of T
    T[] copy = (T[]) list.toArray();
    return hasNull(copy) ? Collections.unmodifiableList(Arrays.asList(copy)) : List.of(copy);
  }

  private static boolean hasNull(@Nullable Object[] elements) {
    for (Object element : elements) {
      if (element == null) {
        return true;
      }
    }
    return false;
  }
}
