package io.github.mesmodel.constraint;

import io.github.mesmodel.Movement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNCITED}. */
final class Uncited implements MovementVisitor {
  private final boolean listsSources;
  private final Report report;

  Uncited(Movement movement, Report report) {
    this.listsSources = !movement.sources().isEmpty();
    this.report = report;
  }

  @Override
  public void citations(GraphPath owner, List<@Nullable String> ids) {
    if (listsSources && ids.isEmpty()) {
      report.add(Rule.UNCITED, GraphPath.of(owner, "sources"));
    }
  }
}
