package io.github.mesmodel.assertj;

import io.github.mesmodel.internal.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/** Lists in failures, of limited length. */
final class Lines {
  private static final int MAX = 20;

  private Lines() {}

  /** Returns a line for each entry, after a line feed. */
  static String of(List<?> entries) {
    String lines =
        entries.stream().limit(MAX).map(each -> "\n  " + each).collect(Collectors.joining());
    return entries.size() <= MAX ? lines : lines + "\n  and " + (entries.size() - MAX) + " more";
  }

  /** Returns texts on one line. */
  static String joined(List<String> texts) {
    return texts.isEmpty() ? "none" : Quoted.oneLine(String.join(", ", texts));
  }
}
