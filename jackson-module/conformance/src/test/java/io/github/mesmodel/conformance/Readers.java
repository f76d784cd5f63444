package io.github.mesmodel.conformance;

import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The readers of the tests, and the contents of their reports. */
final class Readers {
  /** The readers of both modules, in English, on the first of January 2026. */
  static final BothReaders ENGLISH = of(builder -> builder);

  private Readers() {}

  /** Returns the readers of both modules, with other settings. */
  static BothReaders of(UnaryOperator<MovementReader.Builder> settings) {
    return new BothReaders(
        new Both<>(
            reader(new Jackson2Binding(), settings), reader(new Jackson3Binding(), settings)));
  }

  private static MovementReader reader(
      JsonBinding binding, UnaryOperator<MovementReader.Builder> settings) {
    MovementReader.Builder english =
        MovementReader.builder()
            .binding(binding)
            .locale(Locale.ENGLISH)
            .clock(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));
    return settings.apply(english).build();
  }

  static List<String> lines(ValidationReport report) {
    return report.violations().stream().map(Violation::toString).toList();
  }

  static List<String> codes(ValidationReport report) {
    return report.violations().stream().map(Violation::code).toList();
  }
}
