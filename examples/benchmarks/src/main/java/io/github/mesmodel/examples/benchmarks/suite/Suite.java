package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.examples.benchmarks.harness.Subject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Subjects that are measured together, in turns.
 *
 * @param name the name in the command
 * @param title the title of the table, with the unit of its times
 * @param warmUp the duration before the measurement
 * @param measured the duration of the measurement
 * @param subjects makes the subjects
 */
public record Suite(
    String name,
    String title,
    Duration warmUp,
    Duration measured,
    Function<Extent, List<Subject<?>>> subjects) {
  /** Documents to movements. */
  public static final Suite READ = suite("READ", "Read, a document", 30, CodecSuite::read);

  /** Movements to documents. */
  public static final Suite WRITE = suite("WRITE", "Write, a document", 30, CodecSuite::write);

  /** Movements to reports, and documents to reports. */
  public static final Suite VALIDATE =
      suite("VALIDATE", "Validate, a document", 30, ValidateSuite::subjects);

  /** Newline-delimited JSON to reports. */
  public static final Suite LINES =
      suite("LINES", "Newline-delimited JSON, a line", 20, LinesSuite::subjects);

  /** Documents of few and of many networks. */
  public static final Suite GROWTH =
      suite("GROWTH", "Growth, a network", 80, GrowthSuite::subjects);

  /** All suites, in the order of their tables. */
  public static final List<Suite> ALL = List.of(READ, WRITE, VALIDATE, LINES, GROWTH);

  private static Suite suite(
      String name, String title, int seconds, Function<Extent, List<Subject<?>>> subjects) {
    Duration measured = Duration.ofSeconds(seconds);
    return new Suite(name, title, measured.dividedBy(2), measured, subjects);
  }
}
