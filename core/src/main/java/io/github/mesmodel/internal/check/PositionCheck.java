package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Position;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;

/** The check of {@link Position}. */
public final class PositionCheck extends FormCheck<Position, Integer> {
  /** Creates the check. */
  public PositionCheck() {}

  @Override
  public void initialize(Position constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void checkForm(Integer value, Sink sink) {
    if (value < 1) {
      sink.add(Rule.POSITION, ValuePath.ROOT, () -> Finding.of(Map.of("value", value)));
    }
  }
}
