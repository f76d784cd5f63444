package io.github.mesmodel.internal.check;

import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#POSITION_GAP}: a position above the number of actions leaves a gap. */
final class PositionGaps extends GraphVisitor {

  PositionGaps(Sink sink) {
    super(sink, ValueKind.RECORD);
  }

  @Override
  void record(ValuePath path, Record owner) {
    if (owner instanceof StrategicPlan plan) {
      check(path.child("actions"), plan.actions());
    }
  }

  private void check(ValuePath path, List<@Nullable StrategicAction> actions) {
    int count = actions.size();
    for (int i = 0; i < count; i++) {
      StrategicAction action = actions.get(i);
      Integer position = action == null ? null : action.position();
      if (position != null && position > count) {
        sink.add(
            Rule.POSITION_GAP,
            path.child(i).child("position"),
            () -> Finding.of(Map.of("value", position, "count", count)));
      }
    }
  }
}
