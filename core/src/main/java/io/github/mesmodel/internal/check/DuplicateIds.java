package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_ID}. */
final class DuplicateIds implements GraphVisitor {
  private final Map<String, ValuePath> firstUses;
  private final Sink report;

  DuplicateIds(Movement movement, Sink report) {
    this.firstUses = new HashMap<>(2 * entries(movement));
    this.report = report;
  }

  private static int entries(Movement movement) {
    return movement.networks().size()
        + movement.individuals().size()
        + movement.affiliations().size()
        + movement.sources().size();
  }

  @Override
  public void id(@Nullable ValuePath owner, @Nullable String id) {
    if (id == null) {
      return;
    }
    ValuePath path = ValuePath.of(owner, "id");
    ValuePath first = firstUses.putIfAbsent(id, path);
    if (first != null) {
      report.add(
          Rule.DUPLICATE_ID.template(), path, Map.of("value", Quoted.of(id), "first", first));
    }
  }
}
