package io.github.mesmodel.examples.benchmarks.report;

import io.github.mesmodel.examples.benchmarks.harness.Measurement;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.suite.Extent;
import io.github.mesmodel.examples.benchmarks.suite.Suite;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables in Markdown.
 *
 * @param results the measurements of each suite
 * @param extent the extent of the measurements
 */
public record Tables(Map<Suite, List<Measurement>> results, Extent extent) {
  /** {@return the bars that were measured} */
  public String bars() {
    return "| Bar | Limit | Least | Median | Met |\n| --- | --- | ---: | ---: | --- |\n"
        + Bars.of(extent).stream()
            .flatMap(bar -> bar.row(results).stream())
            .collect(Collectors.joining("\n"));
  }

  /** {@return a table for each suite} */
  public String suites() {
    return results.keySet().stream().map(this::table).collect(Collectors.joining("\n\n"));
  }

  private String table(Suite suite) {
    List<Measurement> measurements = results.getOrDefault(suite, List.of());
    return "| %s | Least | Median | Ratio | JSON a second | Allocated |\n".formatted(suite.title())
        + "| --- | ---: | ---: | ---: | ---: | ---: |\n"
        + measurements.stream()
            .map(measurement -> row(suite, measurement))
            .collect(Collectors.joining("\n"));
  }

  private String row(Suite suite, Measurement measurement) {
    Subject<?> subject = measurement.subject();
    double reference =
        Bar.find(results, suite, subject.reference()).map(Measurement::least).orElseThrow();
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            subject.label(),
            Figures.time(measurement.least()),
            Figures.time(measurement.median()),
            Figures.ratio(measurement.least() / reference),
            subject.bytes() == 0 ? "" : Figures.bytes(bytesPerSecond(measurement)),
            Figures.bytes(measurement.bytes()));
  }

  private static double bytesPerSecond(Measurement measurement) {
    Subject<?> subject = measurement.subject();
    return subject.bytes() * 1e9 / (measurement.least() * subject.units());
  }
}
