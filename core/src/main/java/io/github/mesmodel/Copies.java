package io.github.mesmodel;

import java.util.ArrayList;
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
    List<T> copy = new ArrayList<>(list);
    return hasNull(copy) ? Collections.unmodifiableList(copy) : List.copyOf(copy);
  }

  private static boolean hasNull(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == null) {
        return true;
      }
    }
    return false;
  }
}
