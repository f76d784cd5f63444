package io.github.mesmodel.examples.benchmarks.report;

import io.github.mesmodel.examples.benchmarks.check.Checker;
import io.github.mesmodel.examples.benchmarks.ingest.Ingester;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Who is measured: a parameter of the benchmark, or its method.
 *
 * @param name the name in the code
 * @param label the name for a table
 */
record Subject(String name, String label) {
  private static final Map<String, String> METHODS =
      Map.of(
          "floor", "floor: constructors",
          "builders", "mes-core, builders",
          "immutables", "Immutables, builders",
          "floorJackson3", "floor, Jackson 3",
          "floorJackson2", "floor, Jackson 2",
          "readerJackson3", "mes-jackson3, MovementReader.lines",
          "readerJackson2", "mes-jackson2, MovementReader.lines");

  static Subject of(JsonNode parameters, String method) {
    if (parameters.has("library")) {
      String name = parameters.path("library").asString();
      return new Subject(name, Library.valueOf(name).label());
    }
    if (parameters.has("checker")) {
      String name = parameters.path("checker").asString();
      return new Subject(name, Checker.valueOf(name).label());
    }
    if (parameters.has("ingester")) {
      String name = parameters.path("ingester").asString();
      return new Subject(name, Ingester.valueOf(name).label());
    }
    return new Subject(method, METHODS.getOrDefault(method, method));
  }

  /** Returns what is measured with. */
  static String document(JsonNode parameters) {
    if (parameters.has("lines")) {
      return String.format(Locale.ROOT, "%,d lines", parameters.path("lines").asInt());
    }
    String document = parameters.path("document").asString("NETWORKS_100");
    return document.equals("MES")
        ? "MES data set"
        : String.format(
            Locale.ROOT,
            "%,d networks",
            Integer.parseInt(document.substring("NETWORKS_".length())));
  }
}
