package io.github.mesmodel.internal.check;

import io.github.mesmodel.Period;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a strategic plan. */
public final class StrategicPlanCheck extends Check<Consistent, StrategicPlan> {
  /** Creates the check. */
  public StrategicPlanCheck() {}

  @Override
  public void check(@Nullable StrategicPlan plan, Sink sink) {
    if (plan != null) {
      checkPeriod(plan.period(), sink);
      Positions.check("actions", plan.actions(), StrategicAction::position, sink);
    }
  }

  private static void checkPeriod(@Nullable Period period, Sink sink) {
    if (period != null && period.end() != null && period.start().isAfter(period.end())) {
      Periods.add(period.start(), period.end(), "period", sink);
    }
  }
}
