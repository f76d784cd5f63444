package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.Network;
import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.immutables.ImmutableValues;
import io.github.mesmodel.examples.benchmarks.immutables.Values;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building a hundred networks of values that are there. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class BuildBenchmark {
  private List<Network> networks = List.of();
  private List<Values.Network> values = List.of();

  /** Prepares the values. */
  @Setup
  public void prepare() throws IOException {
    networks = Document.NETWORKS_100.movement().networks();
    byte[] json = Document.NETWORKS_100.json();
    values = ((Values.Movement) Library.IMMUTABLES_JACKSON3.codec().read(json)).networks();
    if (!builders().equals(networks) || !floor().equals(networks) || !immutables().equals(values)) {
      throw new IllegalStateException("What is built is not equal");
    }
  }

  /** Calls the constructors. */
  @Benchmark
  public List<Network> floor() {
    return networks.stream().map(BuildBenchmark::construct).toList();
  }

  /** Calls the builders of the library. */
  @Benchmark
  public List<Network> builders() {
    return networks.stream().map(BuildBenchmark::build).toList();
  }

  /** Calls the builders of Immutables' own values. */
  @Benchmark
  public List<Values.Network> immutables() {
    return values.stream().map(BuildBenchmark::build).toList();
  }

  private static Network construct(Network network) {
    return new Network(
        network.id(),
        network.kind(),
        network.name(),
        network.acronym(),
        network.aliases(),
        network.territory(),
        network.field(),
        network.website(),
        network.since(),
        network.until(),
        network.identifiers(),
        network.sources());
  }

  private static Network build(Network network) {
    return Network.builder()
        .id(network.id())
        .kind(network.kind())
        .name(network.name())
        .acronym(network.acronym())
        .aliases(network.aliases())
        .territory(network.territory())
        .field(network.field())
        .website(network.website())
        .since(network.since())
        .until(network.until())
        .identifiers(network.identifiers())
        .sources(network.sources())
        .build();
  }

  private static Values.Network build(Values.Network network) {
    return ImmutableValues.Network.builder()
        .id(network.id())
        .kind(network.kind())
        .name(network.name())
        .acronym(network.acronym())
        .aliases(network.aliases())
        .territory(network.territory())
        .field(network.field())
        .website(network.website())
        .since(network.since())
        .until(network.until())
        .identifiers(network.identifiers())
        .sources(network.sources())
        .build();
  }
}
