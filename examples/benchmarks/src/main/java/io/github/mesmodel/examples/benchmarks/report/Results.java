package io.github.mesmodel.examples.benchmarks.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of a run of JMH.
 *
 * @param jdk the version of the JDK
 * @param measurements the rows, in the order of the run
 */
public record Results(String jdk, List<Measurement> measurements) {
  /** Reads what JMH wrote as JSON. */
  public static Results read(Path json) {
    JsonNode root = new JsonMapper().readTree(json);
    List<Measurement> measurements =
        StreamSupport.stream(root.spliterator(), false).map(Results::measurement).toList();
    return new Results(root.path(0).path("jdkVersion").asString(), measurements);
  }

  /** Returns the feature number of the JDK, such as 17. */
  public String jdkFeature() {
    return jdk.split("[.+-]", 2)[0];
  }

  /** Returns the floor under a row, if it was measured. */
  Optional<Measurement> floorOf(Measurement row) {
    return measurements.stream().filter(row::standsOn).findFirst();
  }

  /** Returns a row, if it was measured. */
  Optional<Measurement> find(String benchmark, String subject, String document) {
    return measurements.stream()
        .filter(
            row ->
                row.benchmark().equals(benchmark)
                    && row.subject().equals(subject)
                    && row.document().equals(document))
        .findFirst();
  }

  private static Measurement measurement(JsonNode row) {
    String[] name = row.path("benchmark").asString().split("\\.", -1);
    String method = name[name.length - 1];
    JsonNode parameters = row.path("params");
    Subject subject = Subject.of(parameters, method);
    TreeMap<String, Double> counters = new TreeMap<>();
    row.path("secondaryMetrics")
        .properties()
        .forEach(metric -> counters.put(metric.getKey(), median(metric.getValue())));
    return new Measurement(
        name[name.length - 2].replace("Benchmark", ""),
        subject.name(),
        subject.label(),
        Subject.document(parameters),
        median(row.path("primaryMetric")),
        counters.getOrDefault("gc.alloc.rate.norm", Double.NaN),
        counters);
  }

  /** The median over the iterations of all forks. */
  private static double median(JsonNode metric) {
    double[] values =
        StreamSupport.stream(metric.path("rawData").spliterator(), false)
            .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
            .mapToDouble(JsonNode::asDouble)
            .toArray();
    return median(values);
  }

  /** Returns the value in the middle, NaN of none. */
  public static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
