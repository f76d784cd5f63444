package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNCITED}. */
final class Uncited implements GraphVisitor {
  private final boolean listsSources;
  private final Sink sink;

  Uncited(Movement movement, Sink sink) {
    this.listsSources = !movement.sources().isEmpty();
    this.sink = sink;
  }

  @Override
  public void references(ValuePath owner, String component, List<@Nullable String> ids) {
    if (listsSources && ids.isEmpty() && component.equals(UnresolvedReferences.SOURCES)) {
      sink.add(Rule.UNCITED, owner.child(component));
    }
  }
}
