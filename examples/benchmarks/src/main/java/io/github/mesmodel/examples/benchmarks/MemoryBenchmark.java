package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** What a movement that was read holds of the heap: the heap in use after collections. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class MemoryBenchmark {
  /** Who reads. */
  @Param({"MES_JACKSON3", "MES_JACKSON2", "PLAIN_JACKSON3"})
  public Library library = Library.MES_JACKSON3;

  /** What is read. */
  @Param({"NETWORKS_10000", "NETWORKS_100000"})
  public Document document = Document.NETWORKS_10000;

  private byte[] json = new byte[0];
  private Codec codec = library.codec();
  private Object movement = document;

  /** What is counted. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Bytes {
    /** The size of the JSON. */
    public long jsonBytes;

    /** What the movement holds. */
    public long liveBytes;
  }

  /** Prepares the document, and loads what reading loads once. */
  @Setup
  public void prepare() throws IOException {
    json = document.json();
    codec = library.codec();
    codec.read(Document.MES.json());
  }

  /** Reads the document, and weighs it. */
  @Benchmark
  public Object memory(Bytes bytes) throws IOException {
    movement = document;
    long before = live();
    movement = codec.read(json);
    bytes.jsonBytes = json.length;
    bytes.liveBytes = live() - before;
    return movement;
  }

  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
