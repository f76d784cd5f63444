package io.github.mesmodel.examples.benchmarks.ingest;

import io.github.mesmodel.examples.benchmarks.check.Check;
import io.github.mesmodel.examples.benchmarks.check.Checker;
import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Takes the strings of the document, and checks records that are already there. */
record IngestFloor(Codec codec, Check check, Object movement) implements Ingest {
  static Ingest of(Library floor, Document document) throws IOException {
    Object movement = Checker.FLOOR.library().codec().read(document.json());
    return new IngestFloor(floor.codec(), Checker.FLOOR.create(Clock.systemUTC()), movement);
  }

  @Override
  public Object ingest(byte[] json) throws IOException {
    return List.of(codec.read(json), check.check(movement));
  }

  @Override
  public List<String> codes(Object answer) {
    return check.codes(((List<?>) answer).get(1));
  }
}
