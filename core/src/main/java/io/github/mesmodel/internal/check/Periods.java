package io.github.mesmodel.internal.check;

import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#REVERSED_PERIOD}. */
final class Periods {
  private Periods() {}

  /** Reports an end that is certainly before its beginning. */
  static void check(@Nullable Since since, @Nullable PartialDate until, Sink sink) {
    if (since != null && until != null && since.isAfter(until)) {
      add(since, until, "until", sink);
    }
  }

  static void add(Object start, Object end, String property, Sink sink) {
    sink.add(
        Rule.REVERSED_PERIOD,
        ValuePath.ROOT.child(property),
        () -> Finding.of(Map.of("start", start, "end", end)));
  }
}
