package io.github.mesmodel.examples.benchmarks.check;

import io.github.mesmodel.examples.benchmarks.plain.HandWrittenRules;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The floor: every rule by hand. */
final class HandWritten implements Check {
  private final Clock clock;

  HandWritten(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Object check(Object movement) {
    return HandWrittenRules.check((PlainMovement) movement, LocalDate.now(clock));
  }

  @Override
  public List<String> codes(Object answer) {
    return ((List<?>) answer).stream().map(String.class::cast).toList();
  }
}
