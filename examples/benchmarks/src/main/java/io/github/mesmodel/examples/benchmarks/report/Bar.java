package io.github.mesmodel.examples.benchmarks.report;

import io.github.mesmodel.examples.benchmarks.library.Library;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A speed that the library sets itself, as a ratio within one run.
 *
 * @param text what is compared
 * @param limit the ratio that is promised
 * @param mark the ratio to try for
 * @param atMost whether less is better
 * @param measured the ratio that was measured, empty if it was not
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
    return Stream.of(
            reading(results, major),
            peers(results, major),
            checking(results, major),
            growing(results, major))
        .flatMap(bars -> bars);
  }

  private static Stream<Bar> reading(Results results, String major) {
    String mes = "MES_JACKSON" + major;
    String on = on(major);
    return Stream.of(
        atMost("read / floor" + on, 1.8, 1.5, overFloor(results, "Read", mes)),
        atMost("write / floor" + on, 1.2, overFloor(results, "Write", mes)),
        atMost("validate / read" + on, 1.3, validateOverRead(results, mes)));
  }

  /** The peers that should take at least as long to read as the library. */
  private static Stream<Bar> peers(Results results, String major) {
    return Stream.of(
            "PLAIN_JACKSON" + major, "IMMUTABLES_JACKSON" + major, "GSON", "MOSHI", "AVAJE")
        .map(
            peer ->
                atLeast(
                    Library.valueOf(peer).label() + " / read" + on(major),
                    1,
                    1,
                    times(results, "Read", peer, "MES_JACKSON" + major)));
  }

  private static Stream<Bar> checking(Results results, String major) {
    String plain = "PLAIN_JACKSON" + major;
    return Stream.of(
        atLeast(
            "plain peer / read and validate" + on(major),
            1.6,
            2,
            times(results, "Ingest", plain, "MES_JACKSON" + major)),
        atLeast(
            "plain peer / MovementReader" + on(major),
            1.6,
            2,
            times(results, "Ingest", plain, "READER_JACKSON" + major)));
  }

  private static Stream<Bar> growing(Results results, String major) {
    String mes = "MES_JACKSON" + major;
    return Stream.of(
        growth(results, "read" + on(major), "GrowthRead", mes),
        growth(results, "MovementReader" + on(major), "GrowthIngest", "READER_JACKSON" + major),
        atMost("live memory / JSON" + on(major), 2.5, memory(results, mes)));
  }

  private static String on(String major) {
    return " (Jackson " + major + ")";
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
