package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNCITED}. */
final class Uncited implements GraphVisitor {
  private final boolean listsSources;
  private final Sink report;

  Uncited(Movement movement, Sink report) {
    this.listsSources = !movement.sources().isEmpty();
    this.report = report;
  }

  @Override
  public void citations(ValuePath owner, List<@Nullable String> ids) {
    if (listsSources && ids.isEmpty()) {
      report.add(Rule.UNCITED, ValuePath.of(owner, "sources"));
    }
  }
}
