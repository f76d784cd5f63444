package io.github.mesmodel.examples.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The results of JMH.
 *
 * @param jdk the version of the JDK
 * @param measurements the rows, in the order of the run
 */
public record Results(String jdk, List<Measurement> measurements) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Reads what JMH wrote as JSON: rows of the same benchmark are rounds of it. */
  public static Results read(Path json) {
    JsonNode root = MAPPER.readTree(json);
    Map<String, List<JsonNode>> rounds = new LinkedHashMap<>();
    for (JsonNode row : root) {
      String key = row.path("benchmark").asString() + row.path("params");
      rounds.computeIfAbsent(key, unknown -> new ArrayList<>()).add(row);
    }
    List<Measurement> measurements = rounds.values().stream().map(Results::measurement).toList();
    return new Results(root.path(0).path("jdkVersion").asString(), measurements);
  }

  /** Writes the rows of several rounds to one file. */
  public static void join(List<Path> rounds, Path json) {
    ArrayNode rows = MAPPER.createArrayNode();
    rounds.forEach(round -> MAPPER.readTree(round).forEach(rows::add));
    MAPPER.writeValue(json, rows);
  }

  /** Returns these results with the times of the fastest iterations. */
  Results ofFastest() {
    return new Results(jdk, measurements.stream().map(Measurement::ofFastest).toList());
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

  private static Measurement measurement(List<JsonNode> rounds) {
    JsonNode row = rounds.get(0);
    String[] name = row.path("benchmark").asString().split("\\.", -1);
    String method = name[name.length - 1];
    JsonNode parameters = row.path("params");
    Subject subject = Subject.of(parameters, method);
    double[] times = values(rounds, round -> round.path("primaryMetric"));
    Map<String, Double> counters = counters(rounds);
    return new Measurement(
        name[name.length - 2].replace("Benchmark", ""),
        subject.name(),
        subject.label(),
        Subject.document(parameters),
        median(times),
        Arrays.stream(times).min().orElse(Double.NaN),
        counters.getOrDefault("gc.alloc.rate.norm", Double.NaN),
        counters);
  }

  private static Map<String, Double> counters(List<JsonNode> rounds) {
    Map<String, Double> counters = new TreeMap<>();
    for (String name : rounds.get(0).path("secondaryMetrics").propertyNames()) {
      counters.put(
          name, median(values(rounds, round -> round.path("secondaryMetrics").path(name))));
    }
    return counters;
  }

  /** The values of the iterations of all forks and rounds. */
  private static double[] values(List<JsonNode> rounds, Function<JsonNode, JsonNode> metricOf) {
    return rounds.stream()
        .flatMap(round -> elements(metricOf.apply(round).path("rawData")))
        .flatMap(Results::elements)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
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
