package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.check.Check;
import io.github.mesmodel.examples.benchmarks.check.Checker;
import io.github.mesmodel.examples.benchmarks.document.Document;
import java.io.IOException;
import java.time.Clock;
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

/** Validating: every rule, the warnings included, over a movement that keeps them all. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ValidateBenchmark {
  /** Who validates. */
  @Param public Checker checker = Checker.FLOOR;

  /** What is validated. */
  @Param("MES")
  public Document document = Document.MES;

  private Object movement = document;
  private Check check = checker.create(Clock.systemUTC());

  /** Prepares the movement. */
  @Setup
  public void prepare() throws IOException {
    check = Measured.check(checker, document);
    movement = checker.library().codec().read(document.json());
  }

  /** Validates the movement. */
  @Benchmark
  public Object validate() {
    return check.check(movement);
  }
}
