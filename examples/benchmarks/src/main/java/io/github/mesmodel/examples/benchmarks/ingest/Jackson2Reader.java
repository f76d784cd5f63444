package io.github.mesmodel.examples.benchmarks.ingest;

import io.github.mesmodel.jackson2.MovementReader;
import io.github.mesmodel.jackson2.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;

/** The reader of mes-jackson2. */
final class Jackson2Reader implements Ingest {
  private final MovementReader reader =
      MovementReader.builder()
          .locale(Locale.ENGLISH)
          .maxDocumentSize(Integer.MAX_VALUE - 8)
          .build();

  @Override
  public Object ingest(byte[] json) {
    return reader.read(json);
  }

  @Override
  public List<String> codes(Object answer) {
    ReadResult result = (ReadResult) answer;
    result.orElseThrow();
    return result.report().violations().stream().map(Violation::code).toList();
  }
}
