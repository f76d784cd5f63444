package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNCITED}. */
final class Uncited extends GraphVisitor {
  private final boolean listsSources;

  Uncited(Movement movement, Sink sink) {
    super(sink, ValueKind.REFERENCES);
    this.listsSources = !movement.sources().isEmpty();
  }

  @Override
  void references(ValuePath owner, String component, List<@Nullable String> ids) {
    if (listsSources && ids.isEmpty() && component.equals(UnresolvedReferences.SOURCE_IDS)) {
      sink.add(Rule.UNCITED, owner.child(component));
    }
  }
}
