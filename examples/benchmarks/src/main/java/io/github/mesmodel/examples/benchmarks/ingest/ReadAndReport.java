package io.github.mesmodel.examples.benchmarks.ingest;

import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;

/** Reads and checks with the library's own reader. */
final class ReadAndReport implements Ingest {
  private final MovementReader reader;

  ReadAndReport(JsonBinding binding) {
    reader =
        MovementReader.builder()
            .binding(binding)
            .locale(Locale.ENGLISH)
            .maxDocumentSize(Integer.MAX_VALUE - 8)
            .build();
  }

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
