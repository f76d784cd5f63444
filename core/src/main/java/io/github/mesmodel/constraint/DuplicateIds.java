package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.Quoted;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_ID}. */
final class DuplicateIds implements MovementVisitor {
  private final Map<String, GraphPath> firstUses = new HashMap<>();
  private final Report report;

  DuplicateIds(Report report) {
    this.report = report;
  }

  @Override
  public void id(@Nullable GraphPath owner, @Nullable String id) {
    if (id == null) {
      return;
    }
    GraphPath path = GraphPath.of(owner, "id");
    GraphPath first = firstUses.putIfAbsent(id, path);
    if (first != null) {
      report.add(
          Rule.DUPLICATE_ID.template(), path, Map.of("value", Quoted.of(id), "first", first));
    }
  }
}
