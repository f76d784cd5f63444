package io.github.mesmodel.examples.benchmarks.document;

import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import java.util.stream.IntStream;

/** Movements with faults: ten networks with three each. */
final class FaultyMovements {
  private static final int NETWORKS = 10;

  private FaultyMovements() {}

  static Movement of(Movement movement) {
    return movement.withNetworks(
        IntStream.range(0, movement.networks().size())
            .mapToObj(
                i -> i < NETWORKS ? faulty(movement.networks().get(i)) : movement.networks().get(i))
            .toList());
  }

  /** Gives a network a blank text, an address without a scheme and a source that does not exist. */
  private static Network faulty(Network network) {
    return network.withAcronym(" ").withWebsite("reseau.example").withSourceIds("not-a-source");
  }
}
