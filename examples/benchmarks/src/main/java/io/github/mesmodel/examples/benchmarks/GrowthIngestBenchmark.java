package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.ingest.Ingest;
import io.github.mesmodel.examples.benchmarks.ingest.Ingester;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How taking in grows with the document. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class GrowthIngestBenchmark {
  /** Who is measured. */
  @Param({"FLOOR_JACKSON3", "FLOOR_JACKSON2", "READER_JACKSON3", "READER_JACKSON2"})
  public Ingester ingester = Ingester.FLOOR_JACKSON3;

  /** How large a movement. */
  @Param({"NETWORKS_100", "NETWORKS_1000", "NETWORKS_10000", "NETWORKS_100000"})
  public Document document = Document.NETWORKS_100;

  private byte[] json = new byte[0];
  private @Nullable Ingest ingest;

  /** Prepares the document. */
  @Setup
  public void prepare() throws IOException {
    json = document.json();
    ingest = Measured.ingest(ingester, document);
  }

  /** Takes in the document. */
  @Benchmark
  public Object growthIngest() throws IOException {
    return Objects.requireNonNull(ingest).ingest(json);
  }
}
