package io.github.mesmodel.jackson3;

import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The reader of the tests: in English, on the first of January 2026. */
final class Readers {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
  static final MovementReader ENGLISH = english().build();

  private Readers() {}

  static MovementReader.Builder english() {
    return MovementReader.builder().locale(Locale.ENGLISH).clock(CLOCK);
  }

  static List<String> lines(ValidationReport report) {
    return report.violations().stream().map(Violation::toString).toList();
  }

  static List<String> codes(ValidationReport report) {
    return report.violations().stream().map(Violation::code).toList();
  }
}
