package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A committed file, whose changes are seen in review: {@code -Dapi.write} writes it anew. */
final class Snapshot {
  /** The lists that only tests use. */
  static final Path FOLDER = Path.of("src", "test", "resources", "api");

  private Snapshot() {}

  static void assertUnchanged(Path file, List<String> lines) throws IOException {
    if (System.getProperty("api.write") != null) {
      Files.write(file, lines);
    }
    assertThat(Files.readAllLines(file))
        .as("%s, which -Dapi.write writes anew", file)
        .isEqualTo(lines);
  }
}
