package io.github.mesmodel.examples.benchmarks.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rule position-gap. */
final class Positions {
  private Positions() {}

  static <T> void check(
      String property, List<T> elements, Function<T, Integer> positionOf, Problems problems) {
    List<T> list = Lists.orEmpty(elements);
    Set<Integer> seen = new HashSet<>();
    for (T element : list) {
      Integer position = element == null ? null : positionOf.apply(element);
      if (position != null && (position < 1 || position > list.size() || !seen.add(position))) {
        problems.add("position-gap", property);
      }
    }
  }
}
