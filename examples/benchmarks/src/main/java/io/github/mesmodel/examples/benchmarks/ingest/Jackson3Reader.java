package io.github.mesmodel.examples.benchmarks.ingest;

import io.github.mesmodel.jackson3.MovementReader;
import io.github.mesmodel.jackson3.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;

/** The reader of mes-jackson3. */
final class Jackson3Reader implements Ingest {
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
