package io.github.mesmodel.internal.check;

import io.github.mesmodel.Period;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.constraint.Consistent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for a strategic plan. */
public final class StrategicPlanCheck implements ConstraintValidator<Consistent, StrategicPlan> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public StrategicPlanCheck() {}

  @Override
  public boolean isValid(@Nullable StrategicPlan plan, ConstraintValidatorContext context) {
    if (plan == null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    checkPeriod(plan.period(), report);
    Positions.check("actions", plan.actions(), StrategicAction::position, report);
    return report.isEmpty();
  }

  private static void checkPeriod(@Nullable Period period, Sink report) {
    if (period != null && period.end() != null && period.start().isAfter(period.end())) {
      Periods.add(period.start(), period.end(), "period", report);
    }
  }
}
