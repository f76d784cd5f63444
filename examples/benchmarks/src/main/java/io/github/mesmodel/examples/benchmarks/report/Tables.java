package io.github.mesmodel.examples.benchmarks.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes results as Markdown. */
public final class Tables {
  /** The groups in the order of the page, with their titles. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("Read", "Read"),
          Map.entry("Write", "Write"),
          Map.entry("Validate", "Validate, all rules"),
          Map.entry("Ingest", "Read and validate"),
          Map.entry("Build", "Build"),
          Map.entry("Lines", "Newline-delimited JSON"),
          Map.entry("GrowthRead", "Read, as the document grows"),
          Map.entry("GrowthValidate", "Validate, as the document grows"),
          Map.entry("GrowthIngest", "MovementReader, as the document grows"));

  private static final List<String> ORDER =
      List.of(
          "Read",
          "Write",
          "Validate",
          "Ingest",
          "Build",
          "Lines",
          "GrowthRead",
          "GrowthValidate",
          "GrowthIngest");

  private Tables() {}

  /** Returns the whole report: the machine, the bars, and a table a group. */
  public static String report(Results results, int cores, LocalDate date, String command) {
    String groups =
        ORDER.stream().map(benchmark -> group(results, benchmark)).collect(Collectors.joining());
    return "%d cores, JDK %s, %s: `%s`\n\n%s%s%s"
        .formatted(cores, results.jdk(), date, command, bars(results), groups, memory(results))
        .stripTrailing();
  }

  /**
   * The bars are judged by the medians; the fastest iterations are those that were not disturbed.
   */
  private static String bars(Results results) {
    List<Bar> medians = Bar.of(results).toList();
    List<Bar> fastest = Bar.of(results.ofFastest()).toList();
    String rows =
        IntStream.range(0, medians.size())
            .mapToObj(i -> bar(medians.get(i), fastest.get(i)))
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : "| Bar | Limit | Medians | Met | Fastest iterations |\n| --- | --- | ---: | --- | ---: |\n"
            + rows
            + "\n";
  }

  private static String bar(Bar median, Bar fastest) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            median.text(),
            limit(median),
            median.measured().map(Tables::ratio).orElse(""),
            median.isMet() ? "yes" : "**no**",
            fastest.measured().map(Tables::ratio).orElse(""));
  }

  private static String limit(Bar bar) {
    String limit = (bar.atMost() ? "≤ " : "≥ ") + bar.limit();
    return bar.mark() == bar.limit() ? limit : limit + ", better " + bar.mark();
  }

  private static String group(Results results, String benchmark) {
    String rows =
        results.measurements().stream()
            .filter(row -> row.benchmark().equals(benchmark))
            .map(row -> row(results, row))
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : "**%s**\n\n| Document | Who | Time | × floor | Allocated |\n| --- | --- | ---: | ---: | ---: |\n%s\n"
            .formatted(TITLES.get(benchmark), rows);
  }

  private static String row(Results results, Measurement row) {
    String times =
        results.floorOf(row).map(floor -> ratio(row.micros() / floor.micros())).orElse("");
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(row.document(), row.label(), time(row.micros()), times, bytes(row.bytes()));
  }

  private static String memory(Results results) {
    String rows =
        results.measurements().stream()
            .filter(row -> row.counters().containsKey("liveBytes"))
            .map(Tables::memoryRow)
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : "**Live memory after reading**\n\n| Document | Who | JSON | Live | × JSON |\n| --- | --- | ---: | ---: | ---: |\n"
            + rows;
  }

  private static String memoryRow(Measurement row) {
    double json = row.counters().getOrDefault("jsonBytes", Double.NaN);
    double live = row.counters().getOrDefault("liveBytes", Double.NaN);
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(row.document(), row.label(), bytes(json), bytes(live), ratio(live / json));
  }

  static String time(double micros) {
    return micros < 1_000 ? digits(micros) + " µs" : digits(micros / 1_000) + " ms";
  }

  static String bytes(double bytes) {
    if (bytes < 1_000) {
      return digits(bytes) + " B";
    }
    return bytes < 1_000_000 ? digits(bytes / 1_000) + " kB" : digits(bytes / 1_000_000) + " MB";
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  /** Three digits that count, where there are not more before the point. */
  private static String digits(double value) {
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
