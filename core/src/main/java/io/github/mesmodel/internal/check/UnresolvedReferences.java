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
final class UnresolvedReferences implements GraphVisitor {
  private final Set<@Nullable String> axes;
  private final Set<@Nullable String> sources;
  private final Sink report;

  UnresolvedReferences(Movement movement, Sink report) {
    this.axes = ids(movement.axes(), Axis::id);
    this.sources = ids(movement.sources(), Source::id);
    this.report = report;
  }

  @Override
  public void axes(ValuePath owner, List<@Nullable String> ids) {
    resolve(owner, "axes", ids, axes);
  }

  @Override
  public void citations(ValuePath owner, List<@Nullable String> ids) {
    resolve(owner, "sources", ids, sources);
  }

  private void resolve(
      ValuePath owner, String property, List<@Nullable String> ids, Set<@Nullable String> known) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (id != null && !known.contains(id)) {
        String template = Rule.UNRESOLVED_REFERENCE.template(property);
        report.add(template, new ValuePath(owner, property, i), Map.of("value", Quoted.of(id)));
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
