package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.Movement;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The input of the intervals of a suite: documents, or movements that were read just before. */
final class Sources {
  private Sources() {}

  static long bytes(List<byte[]> documents) {
    return documents.stream().mapToLong(document -> document.length).sum();
  }

  /** Reads the documents anew for each interval: no hash of a string is cached in a movement. */
  static Subject.Preparation<Movement> freshMovements(List<byte[]> documents) {
    return fresh(Library.MES_JACKSON3, documents, Movement.class);
  }

  static <T> Subject.Preparation<T> fresh(Library library, List<byte[]> documents, Class<T> type) {
    Codec codec = library.codec();
    return () -> {
      List<T> movements = new ArrayList<>();
      for (byte[] document : documents) {
        movements.add(type.cast(codec.read(document)));
      }
      return movements;
    };
  }

  /** Reads the documents once. */
  static List<Object> writable(Codec codec, List<byte[]> documents) {
    List<Object> movements = new ArrayList<>();
    try {
      for (byte[] document : documents) {
        movements.add(codec.writable(document));
      }
    } catch (IOException e) {
      throw new IllegalStateException("A document of the benchmarks cannot be read", e);
    }
    return movements;
  }
}
