package io.github.mesmodel.examples.benchmarks.document;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.jackson3.MesModule;
import java.io.ByteArrayOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A document: the MES data set, or a movement of so many networks. */
public enum Document {
  /** The MES data set. */
  MES(0),
  /** A hundred networks. */
  NETWORKS_100(100),
  /** A thousand networks. */
  NETWORKS_1000(1_000),
  /** Ten thousand networks. */
  NETWORKS_10000(10_000),
  /** A hundred thousand networks. */
  NETWORKS_100000(100_000);

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MesModule()).build();

  private final int networks;

  Document(int networks) {
    this.networks = networks;
  }

  /** Returns how many networks the movement has. */
  public int networks() {
    return this == MES ? MesDataSet.movement().networks().size() : networks;
  }

  /** Returns the movement: always equal, but not always the same. */
  public Movement movement() {
    return this == MES ? MesDataSet.movement() : GeneratedMovements.movement(networks);
  }

  /** Returns the movement as JSON. */
  public byte[] json() {
    return MAPPER.writeValueAsBytes(movement());
  }

  /** Returns small movements as newline-delimited JSON. */
  public static byte[] lines(int count) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      lines.writeBytes(MAPPER.writeValueAsBytes(GeneratedMovements.small(i)));
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
