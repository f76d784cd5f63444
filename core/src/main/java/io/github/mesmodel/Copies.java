package io.github.mesmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The normalisation that every canonical constructor applies to its lists. */
final class Copies {
  private Copies() {}

  /**
   * Returns an unmodifiable copy of a list, empty for null. Null elements are kept, so that
   * validation can report them. The array is copied once more, because a list may hand out its own.
   *
   * @throws IllegalArgumentException if an element has another type
   */
  static <T> List<T> of(Class<T> type, @Nullable List<? extends T> list) {
    if (list == null || list.isEmpty()) {
      return List.of();
    }
    Object[] elements = list.toArray();
    @SuppressWarnings("unchecked") // each element is checked
    T[] typed = (T[]) elements;
    return hasNull(elements, type)
        ? Collections.unmodifiableList(new ArrayList<>(Arrays.asList(typed)))
        : List.of(typed);
  }

  private static boolean hasNull(@Nullable Object[] elements, Class<?> type) {
    boolean found = false;
    for (Object element : elements) {
      if (element == null) {
        found = true;
      } else if (!type.isInstance(element)) {
        throw new IllegalArgumentException(
            "A list of "
                + type.getSimpleName()
                + " must not hold a "
                + element.getClass().getSimpleName());
      }
    }
    return found;
  }
}
