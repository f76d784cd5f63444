package io.github.mesmodel.examples.benchmarks.report;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A speed that the library sets itself, as a ratio within one run.
 *
 * @param text what is compared
 * @param limit the ratio that is promised
 * @param mark the ratio to try for
 * @param atMost whether less is better
 * @param measured the ratio of this run, empty if it was not measured
 */
record Bar(String text, double limit, double mark, boolean atMost, Optional<Double> measured) {
  private static final String MES = "MES data set";
  private static final String SMALL = "1,000 networks";
  private static final String LARGE = "100,000 networks";

  boolean isMet() {
    return measured.map(ratio -> atMost ? ratio <= limit : ratio >= limit).orElse(false);
  }

  static Stream<Bar> of(Results results) {
    return Stream.of(
            speed(results, "3"),
            speed(results, "2"),
            Stream.of(
                atMost(
                    "validate / stacked constraints",
                    0.6,
                    times(results, "Validate", "MES", "STACKED")),
                growth(results, "validate", "GrowthValidate", "MES")))
        .flatMap(bars -> bars)
        .filter(bar -> bar.measured.isPresent());
  }

  private static Stream<Bar> speed(Results results, String major) {
    String mes = "MES_JACKSON" + major;
    String plain = "PLAIN_JACKSON" + major;
    String reader = "READER_JACKSON" + major;
    String on = " (Jackson " + major + ")";
    return Stream.of(
        atMost("read / floor" + on, 1.8, 1.5, overFloor(results, "Read", mes)),
        atLeast(
            "fastest of plain records, Immutables, Gson, Moshi, avaje-jsonb / read" + on,
            1,
            1,
            fastestPeer(results, major)),
        atMost("write / floor" + on, 1.2, overFloor(results, "Write", mes)),
        atMost("validate / read" + on, 1.3, validateOverRead(results, mes)),
        atLeast(
            "plain peer / read and validate" + on, 1.6, 2, times(results, "Ingest", plain, mes)),
        atLeast(
            "plain peer / MovementReader" + on, 1.6, 2, times(results, "Ingest", plain, reader)),
        growth(results, "read" + on, "GrowthRead", mes),
        growth(results, "MovementReader" + on, "GrowthIngest", reader),
        atMost("live memory / JSON" + on, 2.5, memory(results, mes)));
  }

  private static Bar atMost(String text, double limit, Optional<Double> measured) {
    return new Bar(text, limit, limit, true, measured);
  }

  private static Bar atMost(String text, double limit, double mark, Optional<Double> measured) {
    return new Bar(text, limit, mark, true, measured);
  }

  private static Bar atLeast(String text, double limit, double mark, Optional<Double> measured) {
    return new Bar(text, limit, mark, false, measured);
  }

  private static Bar growth(Results results, String what, String benchmark, String subject) {
    return atMost(
        what + ", time a network: of 100,000 / of 1,000",
        1.3,
        quotient(
            results.find(benchmark, subject, LARGE).map(row -> row.micros() / 100_000),
            results.find(benchmark, subject, SMALL).map(row -> row.micros() / 1_000)));
  }

  private static Optional<Double> overFloor(Results results, String benchmark, String subject) {
    Optional<Measurement> row = results.find(benchmark, subject, MES);
    return quotient(
        row.map(Measurement::micros), row.flatMap(results::floorOf).map(Measurement::micros));
  }

  /** How many times as long one takes as another. */
  private static Optional<Double> times(
      Results results, String benchmark, String one, String other) {
    return quotient(
        results.find(benchmark, one, MES).map(Measurement::micros),
        results.find(benchmark, other, MES).map(Measurement::micros));
  }

  private static Optional<Double> validateOverRead(Results results, String mes) {
    return quotient(
        results.find("Validate", "MES", MES).map(Measurement::micros),
        results.find("Read", mes, MES).map(Measurement::micros));
  }

  private static Optional<Double> fastestPeer(Results results, String major) {
    double[] ratios =
        Stream.of("PLAIN_JACKSON" + major, "IMMUTABLES_JACKSON" + major, "GSON", "MOSHI", "AVAJE")
            .map(peer -> times(results, "Read", peer, "MES_JACKSON" + major))
            .flatMap(Optional::stream)
            .mapToDouble(ratio -> ratio)
            .toArray();
    return ratios.length == 5
        ? Optional.of(DoubleStream.of(ratios).min().getAsDouble())
        : Optional.empty();
  }

  private static Optional<Double> memory(Results results, String subject) {
    Optional<Measurement> row = results.find("Memory", subject, LARGE);
    return quotient(
        row.map(memory -> memory.counters().get("liveBytes")),
        row.map(memory -> memory.counters().get("jsonBytes")));
  }

  private static Optional<Double> quotient(Optional<Double> dividend, Optional<Double> divisor) {
    return dividend.flatMap(one -> divisor.map(other -> one / other));
  }
}
