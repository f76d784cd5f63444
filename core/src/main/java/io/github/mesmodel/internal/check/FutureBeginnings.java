package io.github.mesmodel.internal.check;

import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;

/** The rule {@link Rule#FUTURE_SINCE}. */
final class FutureBeginnings extends GraphVisitor {
  private final LocalDate today;

  FutureBeginnings(Sink sink) {
    super(sink, ValueKind.SINCE);
    this.today = sink.today();
  }

  @Override
  void since(ValuePath parent, Object step, Since since) {
    if (since.date() != null) {
      FutureDates.check(Rule.FUTURE_SINCE, parent, step, since.date().earliest(), today, sink);
    }
  }
}
