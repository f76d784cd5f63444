package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;
import java.util.Map;

/** The rule {@link Rule#FUTURE_DATE}. */
final class FutureDates implements GraphVisitor {
  private final LocalDate today;
  private final Sink report;

  FutureDates(LocalDate today, Sink report) {
    this.today = today;
    this.report = report;
  }

  @Override
  public void past(ValuePath path, LocalDate earliest) {
    if (earliest.isAfter(today)) {
      report.add(Rule.FUTURE_DATE.template(), path, Map.of("today", today));
    }
  }
}
