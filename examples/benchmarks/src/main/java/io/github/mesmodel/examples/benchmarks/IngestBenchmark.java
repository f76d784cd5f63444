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

/** Taking in: from bytes to records that keep every rule. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class IngestBenchmark {
  /** Who takes in. */
  @Param public Ingester ingester = Ingester.FLOOR_JACKSON3;

  /** What is taken in. */
  @Param("MES")
  public Document document = Document.MES;

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
  public Object ingest() throws IOException {
    return Objects.requireNonNull(ingest).ingest(json);
  }
}
