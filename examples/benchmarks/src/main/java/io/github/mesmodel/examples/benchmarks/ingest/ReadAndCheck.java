package io.github.mesmodel.examples.benchmarks.ingest;

import io.github.mesmodel.examples.benchmarks.check.Check;
import io.github.mesmodel.examples.benchmarks.check.Checker;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Reads with one library, then checks. */
final class ReadAndCheck implements Ingest {
  private final Codec codec;
  private final Check check;

  ReadAndCheck(Library library, Checker checker) {
    codec = library.codec();
    check = checker.create(Clock.systemUTC());
  }

  @Override
  public Object ingest(byte[] json) throws IOException {
    return check.check(codec.read(json));
  }

  @Override
  public List<String> codes(Object answer) {
    return check.codes(answer);
  }
}
