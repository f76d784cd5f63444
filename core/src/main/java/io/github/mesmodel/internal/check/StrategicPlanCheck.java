package io.github.mesmodel.internal.check;

import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a strategic plan. */
public final class StrategicPlanCheck extends Check<Consistent, StrategicPlan> {
  /** Creates the check. */
  public StrategicPlanCheck() {}

  @Override
  public void check(@Nullable StrategicPlan plan, Sink sink) {
    if (plan != null) {
      Periods.check(plan.period(), sink);
      checkAxes(plan, sink);
      DuplicatePositions.checkActions(plan.actions(), sink);
    }
  }

  private static void checkAxes(StrategicPlan plan, Sink sink) {
    if (plan.axisIds().isEmpty()) {
      return;
    }
    Set<@Nullable String> named = new HashSet<>(plan.axisIds());
    List<@Nullable StrategicAction> actions = plan.actions();
    for (int i = 0; i < actions.size(); i++) {
      StrategicAction action = actions.get(i);
      if (action != null) {
        checkAxes(action.axisIds(), named, ValuePath.ROOT.child("actions").child(i), sink);
      }
    }
  }

  private static void checkAxes(
      List<@Nullable String> ids, Set<@Nullable String> named, ValuePath action, Sink sink) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (id != null && !named.contains(id)) {
        sink.add(
            Rule.AXIS_OUTSIDE_PLAN,
            action.child(UnresolvedReferences.AXIS_IDS).child(i),
            () -> Finding.of(Map.of("value", Quoted.of(id))));
      }
    }
  }
}
