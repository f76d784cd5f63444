package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
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

/** Newline-delimited JSON: ten thousand small movements, each read and checked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LinesBenchmark {
  /** How many movements. */
  @Param("10000")
  public int lines = 1;

  private final Codec floorJackson3 = Library.FLOOR_JACKSON3.codec();
  private final Codec floorJackson2 = Library.FLOOR_JACKSON2.codec();

  private final MovementReader reader3 = reader(new Jackson3Binding());
  private final MovementReader reader2 = reader(new Jackson2Binding());

  private byte[] input = new byte[0];

  private static MovementReader reader(JsonBinding binding) {
    return MovementReader.builder().binding(binding).locale(Locale.ENGLISH).build();
  }

  /** Prepares the lines. */
  @Setup
  public void prepare() {
    input = Document.lines(lines);
    if (readerJackson3() != lines || readerJackson2() != lines) {
      throw new IllegalStateException("A line is not valid");
    }
  }

  /** Takes the strings of the lines with Jackson 3. */
  @Benchmark
  public Object floorJackson3() throws IOException {
    return floorJackson3.read(input);
  }

  /** Takes the strings of the lines with Jackson 2. */
  @Benchmark
  public Object floorJackson2() throws IOException {
    return floorJackson2.read(input);
  }

  /** Counts the valid movements with the reader of mes-jackson3. */
  @Benchmark
  public long readerJackson3() {
    return reader3.lines(new ByteArrayInputStream(input)).filter(ReadResult::isValid).count();
  }

  /** Counts the valid movements with the reader of mes-jackson2. */
  @Benchmark
  public long readerJackson2() {
    return reader2.lines(new ByteArrayInputStream(input)).filter(ReadResult::isValid).count();
  }
}
