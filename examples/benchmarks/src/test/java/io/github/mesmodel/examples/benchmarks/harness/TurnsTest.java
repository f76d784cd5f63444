package io.github.mesmodel.examples.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final List<String> calls = new ArrayList<>();

  @Test
  void eachIntervalIsPreparedAndTheWorkIsDoneOnceForEachElement() throws Exception {
    List<Measurement> measurements =
        Turns.measure(List.of(subject("a"), subject("b")), Duration.ZERO, Duration.ZERO);

    assertThat(calls).startsWith("prepare a", "work on a 1", "work on a 2").endsWith("work on b 2");
    assertThat(measurements).extracting(one -> one.subject().label()).containsExactly("a", "b");
    assertThat(measurements)
        .allSatisfy(one -> assertThat(one.least()).isPositive().isLessThanOrEqualTo(one.median()));
  }

  @Test
  void theMedianIsInTheMiddleAndAUnitIsPartOfAnInterval() {
    List<Turns.Interval> intervals =
        List.of(
            new Turns.Interval(90, 6),
            new Turns.Interval(10, 2),
            new Turns.Interval(20, 4),
            new Turns.Interval(40, 4));

    Measurement measurement = Measurement.of(subject("a"), intervals);

    assertThat(measurement.least()).isEqualTo(5);
    assertThat(measurement.median()).isEqualTo(15);
    assertThat(measurement.bytes()).isEqualTo(2);
  }

  private Subject<Integer> subject(String label) {
    return new Subject<>(
        label,
        label,
        2,
        0,
        () -> {
          calls.add("prepare " + label);
          return List.of(1, 2);
        },
        element -> calls.add("work on " + label + " " + element));
  }
}
