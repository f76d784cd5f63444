package io.github.mesmodel.constraint;

import java.time.LocalDate;
import java.util.Map;

/** The rule {@link Rule#FUTURE_DATE}. */
final class FutureDates implements MovementVisitor {
  private final LocalDate today;
  private final Report report;

  FutureDates(LocalDate today, Report report) {
    this.today = today;
    this.report = report;
  }

  @Override
  public void past(GraphPath path, LocalDate earliest) {
    if (earliest.isAfter(today)) {
      report.add(Rule.FUTURE_DATE.template(), path, Map.of("today", today));
    }
  }
}
