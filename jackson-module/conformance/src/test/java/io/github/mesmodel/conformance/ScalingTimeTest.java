package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.WorstDocument.elements;
import static io.github.mesmodel.conformance.WorstDocument.movement;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.json.MovementReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The processor time of the worst documents, in a table, by a command of its own: see CONTRIBUTING.
 * It sees what {@link ScalingTest} does not count, which is the work of the JDK.
 */
@EnabledIfSystemProperty(named = "scaling", matches = ".*")
class ScalingTimeTest {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int RUNS = 2;

  /** Four times as long is linear, sixteen times as long quadratic. */
  private static final double MOST_FOR_FOUR_TIMES_THE_SIZE = 7;

  private static final double MOST_OF_A_VALID_DOCUMENT = 10;

  /** A part of the greatest document, because pieces with higher numbers are longer. */
  private static final int GREATEST = 14 * MEBIBYTE;

  /** The seconds below which times are taken for equal. */
  private static final double LEAST = 0.02;

  /** The most entries of a document, because one with more is not read at all. */
  private static final int MOST_ENTRIES = 1_000_000;

  private static final Both<MovementReader> READERS = Readers.ENGLISH.both();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final WorstDocument VALID =
      new WorstDocument("valid", "members", ScalingTimeTest::valid, UTF_8);

  private static String valid(int count) {
    return movement(
        """
        "sources":[{"id":"s","title":{"fr":"Annuaire"}}],"sourceIds":["s"],"networks":[%s]"""
            .formatted(elements(count, ScalingTimeTest::member)));
  }

  private static String member(int index) {
    return """
        {"id":"n%1$d","kind":"territorial","name":{"fr":"Réseau de l'économie solidaire %1$d"},
        "territories":[{"name":{"fr":"Hauts-de-France"},"code":"FR-HDF"}],
        "website":"https://example.org/","since":"1997","sourceIds":["s"]}"""
        .formatted(index);
  }

  @Test
  void timeIsLinear() {
    List<String> tooLong = new ArrayList<>();
    print("1 MiB    2 MiB    4 MiB   4 : 1");
    for (WorstDocument document : WorstDocument.all().toList()) {
      double one = seconds(document, MEBIBYTE);
      double two = seconds(document, 2 * MEBIBYTE);
      double four = seconds(document, 4 * MEBIBYTE);
      double ratio = four / Math.max(one, LEAST);
      print("%.3f s  %.3f s  %.3f s  %5.1f  %s", one, two, four, ratio, document);
      if (ratio > MOST_FOR_FOUR_TIMES_THE_SIZE) {
        tooLong.add(document.toString());
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noDocumentTakesMoreThanTenTimesAsLongAsAValidOneOfAsManyBytesOrEntries() {
    byte[] plain = greatest(VALID);
    assertThat(READERS.same(reader -> reader.read(plain)).report().violations()).isEmpty();
    List<String> tooLong = new ArrayList<>();
    double two = seconds(READERS.two(), plain);
    double three = seconds(READERS.three(), plain);
    print("MiB   Jackson 2  : valid  Jackson 3  : valid");
    print("%4.1f  %7.3f s  %7.1f  %7.3f s  %7.1f  %s", 14.0, two, 1.0, three, 1.0, VALID);
    for (WorstDocument worst : WorstDocument.all().toList()) {
      byte[] document = greatest(worst);
      double part =
          Math.max(
              document.length / (double) plain.length, entries(document) / (double) entries(plain));
      double ofTwo = seconds(READERS.two(), document);
      double ofThree = seconds(READERS.three(), document);
      double ratioOfTwo = ofTwo / (two * part);
      double ratioOfThree = ofThree / (three * part);
      print(
          "%4.1f  %7.3f s  %7.1f  %7.3f s  %7.1f  %s",
          document.length / (double) MEBIBYTE, ofTwo, ratioOfTwo, ofThree, ratioOfThree, worst);
      if (Math.max(ratioOfTwo, ratioOfThree) > MOST_OF_A_VALID_DOCUMENT) {
        tooLong.add(worst.toString());
      }
    }
    assertThat(tooLong).isEmpty();
  }

  /** Returns the greatest document that the default limits let be read. */
  private static byte[] greatest(WorstDocument worst) {
    byte[] document = worst.ofSize(GREATEST);
    int entries = entries(document);
    return entries <= MOST_ENTRIES
        ? document
        : worst.ofSize((int) (0.95 * GREATEST * MOST_ENTRIES / entries));
  }

  private static int entries(byte[] document) {
    int entries = 0;
    for (byte each : document) {
      entries += each == ',' || each == '[' || each == '{' ? 1 : 0;
    }
    return entries;
  }

  private static double seconds(WorstDocument worst, int size) {
    return seconds(READERS.three(), worst.ofSize(size));
  }

  /** Returns the least processor time of some runs. */
  private static double seconds(MovementReader reader, byte[] document) {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      reader.read(document);
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    return least / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
