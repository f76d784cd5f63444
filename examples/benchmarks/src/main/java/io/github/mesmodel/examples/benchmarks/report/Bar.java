package io.github.mesmodel.examples.benchmarks.report;

import io.github.mesmodel.examples.benchmarks.harness.Measurement;
import io.github.mesmodel.examples.benchmarks.suite.Suite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A bar: the ratio of two rows of one suite, and its limit.
 *
 * @param limit the greatest ratio
 * @param suite the suite
 * @param label the name
 * @param row the row that is divided
 * @param others the rows whose fastest it is divided by
 */
record Bar(double limit, Suite suite, String label, String row, List<String> others) {
  static Bar of(double limit, Suite suite, String label, String row, String other) {
    return new Bar(limit, suite, label, row, List.of(other));
  }

  /** {@return the row of the table, empty where the bar was not measured} */
  Optional<String> row(Map<Suite, List<Measurement>> results) {
    OptionalDouble least = ratio(results, Measurement::least);
    OptionalDouble median = ratio(results, Measurement::median);
    if (least.isEmpty() || median.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "| %s | ≤ %s | %s | %s | %s |"
            .formatted(
                label,
                limit,
                Figures.ratio(least.getAsDouble()),
                Figures.ratio(median.getAsDouble()),
                least.getAsDouble() <= limit ? "yes" : "**no**"));
  }

  private OptionalDouble ratio(
      Map<Suite, List<Measurement>> results, ToDoubleFunction<Measurement> time) {
    OptionalDouble fastest =
        others.stream()
            .flatMap(other -> find(results, suite, other).stream())
            .mapToDouble(time)
            .min();
    Optional<Measurement> divided = find(results, suite, row);
    return divided.isEmpty() || fastest.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(time.applyAsDouble(divided.get()) / fastest.getAsDouble());
  }

  /** {@return the measurement of a row, empty where it was not measured} */
  static Optional<Measurement> find(
      Map<Suite, List<Measurement>> results, Suite suite, String label) {
    return results.getOrDefault(suite, List.of()).stream()
        .filter(measurement -> measurement.subject().label().equals(label))
        .findFirst();
  }
}
