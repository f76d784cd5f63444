package io.github.mesmodel.internal.check;

import io.github.mesmodel.Founding;
import io.github.mesmodel.Movement;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a movement. */
public final class MovementCheck extends GraphCheck<Consistent, Movement> {
  /** Creates the check. */
  public MovementCheck() {}

  @Override
  List<GraphVisitor> visitors(Movement movement, Sink sink) {
    return List.of(
        new DuplicateIds(sink),
        new UnresolvedReferences(movement, sink),
        new FutureDates(sink),
        new MovementVisitor(sink));
  }

  /** The rules over components of the movement itself. */
  private static final class MovementVisitor extends GraphVisitor {
    MovementVisitor(Sink sink) {
      super(sink, ValueKind.RECORD);
    }

    @Override
    void record(ValuePath path, Record owner) {
      if (owner instanceof Movement movement) {
        checkPredecessors(movement.founding(), sink);
        DuplicatePositions.checkAxes(movement, sink);
        SirensOfSirets.check(movement.identifiers(), sink);
      }
    }
  }

  private static void checkPredecessors(@Nullable Founding founding, Sink sink) {
    if (founding == null || founding.date() == null) {
      return;
    }
    List<@Nullable Predecessor> predecessors = founding.predecessors();
    for (int i = 0; i < predecessors.size(); i++) {
      Predecessor predecessor = predecessors.get(i);
      Since since = predecessor == null ? null : predecessor.since();
      if (since != null && since.isAfter(founding.date())) {
        addPredecessor(i, since, founding.date(), sink);
      }
    }
  }

  private static void addPredecessor(int index, Since since, PartialDate founding, Sink sink) {
    sink.add(
        Rule.PREDECESSOR_AFTER_FOUNDING,
        ValuePath.ROOT.child("founding").child("predecessors").child(index).child("since"),
        () -> Finding.of(Map.of("since", since, "founding", founding)));
  }
}
