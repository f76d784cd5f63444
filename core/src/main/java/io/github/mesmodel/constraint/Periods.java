package io.github.mesmodel.constraint;

import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#REVERSED_PERIOD}. */
final class Periods {
  private Periods() {}

  /** Reports an end that is certainly before its beginning. */
  static void check(@Nullable Since since, @Nullable PartialDate until, Report report) {
    if (since != null && until != null && since.isAfter(until)) {
      add(since, until, "until", report);
    }
  }

  static void add(Object start, Object end, String property, Report report) {
    report.add(
        Rule.REVERSED_PERIOD.template(),
        GraphPath.of(null, property),
        Map.of("start", start, "end", end));
  }
}
