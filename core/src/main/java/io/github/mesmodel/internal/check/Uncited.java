package io.github.mesmodel.internal.check;

import io.github.mesmodel.Citing;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;

/** The rule {@link Rule#UNCITED}. */
final class Uncited extends GraphVisitor {
  private final boolean listsSources;

  Uncited(Movement movement, Sink sink) {
    super(sink, ValueKind.RECORD);
    this.listsSources = !movement.sources().isEmpty();
  }

  @Override
  void record(ValuePath path, Record owner) {
    if (listsSources && owner instanceof Citing entry && entry.sourceIds().isEmpty()) {
      sink.add(Rule.UNCITED, path.child(UnresolvedReferences.SOURCE_IDS));
    }
  }
}
