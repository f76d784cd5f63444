package io.github.mesmodel.examples.webcontract;

import io.github.mesmodel.sample.Fixtures;
import java.nio.file.Path;
import java.util.List;

/** The reports that stand beside the fixtures, on any day. */
final class Reports {
  private Reports() {}

  /** Returns the report on an invalid document, a line a violation. */
  static List<String> expected(Path document) {
    return Fixtures.expectedReport(document).stream().map(Reports::withoutToday).toList();
  }

  /**
   * Removes the current day, because an application has the real clock and the fixtures a fixed
   * one.
   */
  static String withoutToday(String line) {
    return line.replaceFirst("today is [-0-9]+$", "today is another day");
  }
}
