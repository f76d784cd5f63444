package io.github.mesmodel.internal.check;

import io.github.mesmodel.Citing;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;

/** The rule {@link Rule#UNCITED}. */
final class Uncited implements GraphVisitor {
  private final boolean listsSources;
  private final Sink sink;

  Uncited(Movement movement, Sink sink) {
    this.listsSources = !movement.sources().isEmpty();
    this.sink = sink;
  }

  @Override
  public boolean visits(ValueKind kind) {
    return kind == ValueKind.RECORD;
  }

  @Override
  public void record(ValuePath path, Record owner) {
    if (listsSources && owner instanceof Citing entry && entry.sourceIds().isEmpty()) {
      sink.add(Rule.UNCITED, path.child(UnresolvedReferences.SOURCE_IDS));
    }
  }
}
