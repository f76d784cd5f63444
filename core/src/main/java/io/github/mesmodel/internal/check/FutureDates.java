package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;
import java.util.Map;

/** The rule {@link Rule#FUTURE_DATE}. */
final class FutureDates implements GraphVisitor {
  private final LocalDate today;
  private final Sink sink;

  FutureDates(Sink sink) {
    this.today = sink.today();
    this.sink = sink;
  }

  @Override
  public void past(ValuePath parent, Object step, LocalDate earliest) {
    if (earliest.isAfter(today)) {
      sink.add(Rule.FUTURE_DATE, parent.child(step), () -> Finding.of(Map.of("today", today)));
    }
  }
}
