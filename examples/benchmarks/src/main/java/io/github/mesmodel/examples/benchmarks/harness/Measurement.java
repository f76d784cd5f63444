package io.github.mesmodel.examples.benchmarks.harness;

import java.util.List;

/**
 * The cost of a unit of work of a subject.
 *
 * @param subject the subject
 * @param least the processor time of the fastest interval, in nanoseconds
 * @param median the median processor time, in nanoseconds
 * @param bytes the median of the memory allocated
 */
public record Measurement(Subject<?> subject, double least, double median, double bytes) {
  static Measurement of(Subject<?> subject, List<Turns.Interval> intervals) {
    double[] nanos = intervals.stream().mapToDouble(Turns.Interval::nanos).sorted().toArray();
    double[] bytes = intervals.stream().mapToDouble(Turns.Interval::bytes).sorted().toArray();
    int units = subject.units();
    return new Measurement(subject, nanos[0] / units, median(nanos) / units, median(bytes) / units);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
