package io.github.mesmodel.examples.benchmarks.document;

import io.github.mesmodel.Movement;
import io.github.mesmodel.jackson3.MesModule;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Documents in JSON. */
public final class Documents {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MesModule()).build();

  private Documents() {}

  /** {@return different movements, each as large as the MES data set} */
  public static List<byte[]> likeMes(int count) {
    return IntStream.range(0, count).mapToObj(i -> json(GeneratedMovements.likeMes(i))).toList();
  }

  /** {@return the movements of {@link #likeMes}, each with 30 faults} */
  public static List<byte[]> faulty(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> json(FaultyMovements.of(GeneratedMovements.likeMes(i))))
        .toList();
  }

  /** {@return different movements of two networks} */
  public static List<byte[]> small(int count) {
    return IntStream.range(0, count).mapToObj(i -> json(GeneratedMovements.small(i))).toList();
  }

  /** {@return one movement of a number of networks} */
  public static byte[] large(int networks) {
    return json(GeneratedMovements.movement(networks, 0));
  }

  /** {@return documents as newline-delimited JSON} */
  public static byte[] lines(List<byte[]> documents) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] document : documents) {
      lines.writeBytes(document);
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static byte[] json(Movement movement) {
    return MAPPER.writeValueAsBytes(movement);
  }
}
