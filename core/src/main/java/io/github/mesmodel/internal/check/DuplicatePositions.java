package io.github.mesmodel.internal.check;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Movement;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.constraint.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_POSITION}. */
final class DuplicatePositions {
  private DuplicatePositions() {}

  /** Reports an action whose position an earlier action of the plan has. */
  static void checkActions(List<@Nullable StrategicAction> actions, Sink sink) {
    ValuePath list = ValuePath.ROOT.child("actions");
    Map<Integer, Integer> firstUses = new HashMap<>();
    for (int i = 0; i < actions.size(); i++) {
      StrategicAction action = actions.get(i);
      Integer position = action == null ? null : action.position();
      Integer first = position == null ? null : firstUses.putIfAbsent(position, i);
      if (position != null && first != null) {
        add(list, i, position, first, sink);
      }
    }
  }

  /** Reports an axis whose position an earlier axis has that the same plan names: once. */
  static void checkAxes(Movement movement, Sink sink) {
    List<@Nullable Axis> axes = movement.axes();
    Map<String, Integer> indexes = indexes(axes);
    Set<Integer> reported = new HashSet<>();
    for (StrategicPlan plan : movement.plans()) {
      Map<Integer, Integer> firstUses = new HashMap<>();
      for (Integer index : plan == null ? Set.<Integer>of() : named(plan, indexes)) {
        Integer position = axes.get(index).position();
        Integer first = position == null ? null : firstUses.putIfAbsent(position, index);
        if (first != null && reported.add(index)) {
          add(ValuePath.ROOT.child("axes"), index, position, first, sink);
        }
      }
    }
  }

  private static Map<String, Integer> indexes(List<@Nullable Axis> axes) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      if (axis != null && axis.id() != null) {
        indexes.putIfAbsent(axis.id(), i);
      }
    }
    return indexes;
  }

  private static Set<Integer> named(StrategicPlan plan, Map<String, Integer> indexes) {
    Set<Integer> named = new TreeSet<>();
    for (String id : plan.axisIds()) {
      Integer index = indexes.get(id);
      if (index != null) {
        named.add(index);
      }
    }
    return named;
  }

  private static void add(ValuePath list, int index, Integer position, int first, Sink sink) {
    sink.add(
        Rule.DUPLICATE_POSITION,
        list.child(index).child("position"),
        () -> Finding.of(Map.of("value", position, "number", first + 1)));
  }
}
