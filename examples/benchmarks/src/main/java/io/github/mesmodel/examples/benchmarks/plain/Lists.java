package io.github.mesmodel.examples.benchmarks.plain;

import java.util.List;

/** Lists as JSON leaves them: null where there is none. */
final class Lists {
  private Lists() {}

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
