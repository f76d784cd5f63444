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

/** Reading: from bytes to records. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReadBenchmark {
  /** Who reads. */
  @Param public Library library = Library.FLOOR_JACKSON3;

  /** What is read. */
  @Param("MES")
  public Document document = Document.MES;

  private byte[] json = new byte[0];
  private Codec codec = library.codec();

  /** Prepares the document. */
  @Setup
  public void prepare() throws IOException {
    json = document.json();
    codec = Measured.codec(library, json);
  }

  /** Reads the document. */
  @Benchmark
  public Object read() throws IOException {
    return codec.read(json);
  }
}
