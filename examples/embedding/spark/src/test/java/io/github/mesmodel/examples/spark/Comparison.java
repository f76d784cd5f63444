package io.github.mesmodel.examples.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementWriter;
import io.github.mesmodel.sample.RealisticSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Named;

/** Compares the job on one machine with {@link MovementReader#lines} over the same file. */
final class Comparison {
  private static final int COPIES = 40_000; // of five movements
  private static final int TURNS = 3;

  private Comparison() {}

  /** Measures in turns, and prints the seconds of each turn. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("comparison");
    Path input = folder.resolve("movements.ndjson");
    write(input);
    System.out.printf("%d lines, %d MB%n", 5 * COPIES, Files.size(input) / 1_000_000);
    print("start of Spark", Comparison::session);
    try (SparkSession spark = session()) {
      for (int turn = 1; turn <= TURNS; turn++) {
        String output = folder.resolve("violations-" + turn).toString();
        print("lines()", () -> lines(input));
        print("Spark", () -> ViolationJob.run(spark, input.toString(), output).collectAsList());
      }
    }
  }

  private static void write(Path input) throws IOException {
    MovementWriter writer = MovementWriter.create();
    try (OutputStream output = Files.newOutputStream(input)) {
      writer.writeLines(
          IntStream.range(0, COPIES)
              .boxed()
              .flatMap(i -> RealisticSamples.all().map(Named::getPayload)),
          output);
    }
  }

  private static SparkSession session() {
    return SparkSession.builder().master("local[*]").getOrCreate();
  }

  private static long lines(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return MovementReader.create(Locale.ENGLISH)
          .lines(input)
          .mapToLong(result -> result.report().violations().size())
          .sum();
    }
  }

  /** The time of all processors tells more than the clock where other programs run. */
  private static void print(String name, Callable<?> work) throws Exception {
    long start = System.nanoTime();
    long cpuStart = cpu();
    work.call();
    System.out.printf(
        Locale.ROOT,
        "%-14s %6.1f s, %6.1f s of processors%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (cpu() - cpuStart) / 1e9);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
