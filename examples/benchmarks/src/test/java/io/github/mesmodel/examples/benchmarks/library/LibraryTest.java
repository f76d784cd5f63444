package io.github.mesmodel.examples.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.examples.benchmarks.document.Documents;
import io.github.mesmodel.jackson3.MesModule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class LibraryTest {
  private static final JsonMapper TREES = JsonMapper.builder().addModule(new MesModule()).build();

  @ParameterizedTest
  @EnumSource
  void aLibraryWritesTheContentThatItRead(Library library) throws Exception {
    Codec codec = library.codec();
    for (byte[] document : documents()) {
      byte[] written = codec.write(codec.writable(document));
      assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(document));
    }
  }

  private static List<byte[]> documents() {
    return Stream.of(
            Stream.of(TREES.writeValueAsBytes(MesDataSet.movement())),
            Documents.likeMes(13).stream(),
            Documents.small(10).stream())
        .flatMap(documents -> documents)
        .toList();
  }
}
