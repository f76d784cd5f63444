package io.github.mesmodel.internal.check;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Source;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNRESOLVED_REFERENCE}. */
final class UnresolvedReferences extends GraphVisitor {
  /** The component that cites sources. */
  static final String SOURCE_IDS = "sourceIds";

  /** The component that names axes. */
  static final String AXIS_IDS = "axisIds";

  private final Set<@Nullable String> axes;
  private final Set<@Nullable String> sources;

  UnresolvedReferences(Movement movement, Sink sink) {
    super(sink, ValueKind.REFERENCES);
    this.axes = ids(movement.axes(), Axis::id);
    this.sources = ids(movement.sources(), Source::id);
  }

  @Override
  void references(ValuePath owner, String component, List<@Nullable String> ids) {
    Set<@Nullable String> known = component.equals(SOURCE_IDS) ? sources : axes;
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (id != null && !known.contains(id)) {
        sink.add(
            Rule.UNRESOLVED_REFERENCE,
            owner.child(component).child(i),
            () -> new Finding(component, Map.of("value", Quoted.of(id))));
      }
    }
  }

  private static <T> Set<@Nullable String> ids(
      List<@Nullable T> entries, Function<T, @Nullable String> idOf) {
    Set<@Nullable String> ids = new HashSet<>();
    for (T entry : entries) {
      if (entry != null) {
        ids.add(idOf.apply(entry));
      }
    }
    return ids;
  }
}
