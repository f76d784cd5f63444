package io.github.mesmodel.examples.quickstart;

import static io.github.mesmodel.examples.quickstart.TestFiles.EMPTY;
import static io.github.mesmodel.examples.quickstart.TestFiles.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the program equal those in its README. */
class ReadmeRunTest {
  private static final String FOLDER = "examples/quickstart/";
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void showsTheLines() {
    assertThat(Document.QUICKSTART.block("text", FOLDER + slashed(WARNED)).lines())
        .isEqualTo(Run.of(WARNED, EMPTY).out().stream().map(ReadmeRunTest::fromTheRoot).toList());
  }

  @Test
  void showsTheJson() {
    String printed = String.join("\n", Run.of("--format", "json", EMPTY).out());

    assertThat(MAPPER.readTree(Document.QUICKSTART.block("json", "[{\"file\"")))
        .isEqualTo(MAPPER.readTree(printed.replace(EMPTY.toString(), FOLDER + slashed(EMPTY))));
  }

  private static String fromTheRoot(String line) {
    return line.startsWith("src") ? FOLDER + line : line;
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
