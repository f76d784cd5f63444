package io.github.mesmodel.examples.benchmarks.report;

import java.util.Map;

/**
 * One row of the results: medians over the iterations of all forks.
 *
 * @param benchmark the class, without Benchmark, such as Read
 * @param subject who is measured
 * @param label the name of who is measured, for a table
 * @param document what it is measured with
 * @param micros the time of an operation, in microseconds
 * @param fastest that time in the fastest iteration
 * @param bytes the bytes that an operation allocates
 * @param counters what else was counted
 */
record Measurement(
    String benchmark,
    String subject,
    String label,
    String document,
    double micros,
    double fastest,
    double bytes,
    Map<String, Double> counters) {
  /** Returns the row with the time of the fastest iteration. */
  Measurement ofFastest() {
    return new Measurement(benchmark, subject, label, document, fastest, fastest, bytes, counters);
  }

  boolean isFloor() {
    return subject.startsWith("FLOOR") || subject.startsWith("floor");
  }

  /** Returns whether the row belongs to the second major of Jackson. */
  boolean isJackson2() {
    return subject.endsWith("2") && !subject.equals("FASTJSON2");
  }

  /** Returns whether another row is the floor under this one. */
  boolean standsOn(Measurement floor) {
    return floor.isFloor()
        && floor.benchmark.equals(benchmark)
        && floor.document.equals(document)
        && floor.isJackson2() == isJackson2();
  }
}
