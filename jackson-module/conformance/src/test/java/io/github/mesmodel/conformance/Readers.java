package io.github.mesmodel.conformance;

import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.List;

/** The readers of the tests, and what their reports say. */
final class Readers {
  /** Those of both modules at once. */
  static final DocumentReading ENGLISH = of(ReaderSettings.ENGLISH);

  private Readers() {}

  static DocumentReading of(ReaderSettings settings) {
    return Bindings.BOTH.reader(settings);
  }

  static List<String> lines(ValidationReport report) {
    return report.violations().stream().map(Violation::toString).toList();
  }

  static List<String> codes(ValidationReport report) {
    return report.violations().stream().map(Violation::code).toList();
  }
}
