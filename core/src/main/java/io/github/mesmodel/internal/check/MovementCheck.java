package io.github.mesmodel.internal.check;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a movement. */
public final class MovementCheck extends Check<Consistent, Movement> {
  /** Creates the check. */
  public MovementCheck() {}

  @Override
  public void check(@Nullable Movement movement, Sink sink) {
    if (movement == null) {
      return;
    }
    GraphWalk.walk(
        movement,
        new DuplicateIds(sink),
        new UnresolvedReferences(movement, sink),
        new FutureDates(sink));
    Positions.check("axes", movement.axes(), Axis::position, sink);
    checkPredecessor(movement.founding(), sink);
  }

  private static void checkPredecessor(@Nullable Founding founding, Sink sink) {
    if (founding == null || founding.date() == null || founding.predecessor() == null) {
      return;
    }
    var since = founding.predecessor().since();
    if (since != null && since.isAfter(founding.date())) {
      sink.add(
          Rule.PREDECESSOR_AFTER_FOUNDING,
          ValuePath.ROOT.child("founding").child("predecessor").child("since"),
          () -> Finding.of(Map.of("since", since, "founding", founding.date())));
    }
  }
}
