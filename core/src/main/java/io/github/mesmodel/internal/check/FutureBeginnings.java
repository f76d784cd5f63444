package io.github.mesmodel.internal.check;

import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;

/** The rule {@link Rule#FUTURE_SINCE}. */
final class FutureBeginnings implements GraphVisitor {
  private final LocalDate today;
  private final Sink sink;

  FutureBeginnings(Sink sink) {
    this.today = sink.today();
    this.sink = sink;
  }

  @Override
  public boolean visits(ValueKind kind) {
    return kind == ValueKind.SINCE;
  }

  @Override
  public void since(ValuePath parent, Object step, Since since) {
    if (since.date() != null) {
      FutureDates.check(Rule.FUTURE_SINCE, parent, step, since.date().earliest(), today, sink);
    }
  }
}
