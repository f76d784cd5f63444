package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/** Writing: from records to bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class WriteBenchmark {
  /** Who writes. */
  @Param public Library library = Library.FLOOR_JACKSON3;

  /** What is written. */
  @Param("MES")
  public Document document = Document.MES;

  private Object movement = document;
  private Codec codec = library.codec();

  /** Prepares the movement. */
  @Setup
  public void prepare() throws IOException {
    byte[] json = document.json();
    codec = Measured.codec(library, json);
    movement = codec.writable(json);
  }

  /** Writes the movement. */
  @Benchmark
  public byte[] write() throws IOException {
    return codec.write(movement);
  }
}
