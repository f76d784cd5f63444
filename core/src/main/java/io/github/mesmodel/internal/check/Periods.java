package io.github.mesmodel.internal.check;

import io.github.mesmodel.Period;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#REVERSED_PERIOD}. */
final class Periods {
  private Periods() {}

  /** Reports an end that is certainly before its beginning. */
  static void check(@Nullable Since since, @Nullable Until until, Sink sink) {
    if (since != null && until != null && until.date() != null && since.isAfter(until.date())) {
      add(since, until, "until", sink);
    }
  }

  /** Reports a period that certainly ends before it begins. */
  static void check(@Nullable Period period, Sink sink) {
    if (period != null && period.end() != null && period.start().isAfter(period.end())) {
      add(period.start(), period.end(), "period", sink);
    }
  }

  private static void add(Object start, Object end, String property, Sink sink) {
    sink.add(
        Rule.REVERSED_PERIOD,
        ValuePath.ROOT.child(property),
        () -> Finding.of(Map.of("start", start, "end", end)));
  }
}
