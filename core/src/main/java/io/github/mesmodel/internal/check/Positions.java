package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#POSITION_GAP}. */
final class Positions {
  private Positions() {}

  /**
   * Reports the positions of a list of n that are not from 1 to n, or that an earlier element has.
   */
  static <T> void check(
      String property,
      List<@Nullable T> elements,
      Function<T, @Nullable Integer> positionOf,
      Sink sink) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      Integer position = element == null ? null : positionOf.apply(element);
      if (position == null) {
        continue;
      }
      if (position < 1 || position > elements.size() || !seen.add(position)) {
        sink.add(
            Rule.POSITION_GAP,
            ValuePath.ROOT.child(property).child(i).child("position"),
            () -> Finding.of(Map.of("value", position, "count", elements.size())));
      }
    }
  }
}
