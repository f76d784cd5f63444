package io.github.mesmodel.internal.check;

import io.github.mesmodel.PartialDate;
import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;
import java.util.Map;

/** The rule {@link Rule#FUTURE_DATE}. */
final class FutureDates extends GraphVisitor {
  private final LocalDate today;

  FutureDates(Sink sink) {
    super(sink, ValueKind.DATE, ValueKind.DAY);
    this.today = sink.today();
  }

  @Override
  void date(ValuePath parent, Object step, PartialDate date) {
    day(parent, step, date.earliest());
  }

  @Override
  void day(ValuePath parent, Object step, LocalDate day) {
    check(Rule.FUTURE_DATE, parent, step, day, today, sink);
  }

  static void check(
      Rule rule, ValuePath parent, Object step, LocalDate day, LocalDate today, Sink sink) {
    if (day.isAfter(today)) {
      sink.add(rule, parent.child(step), () -> Finding.of(Map.of("today", today)));
    }
  }
}
