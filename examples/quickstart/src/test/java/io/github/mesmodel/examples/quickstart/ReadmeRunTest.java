package io.github.mesmodel.examples.quickstart;

import static io.github.mesmodel.examples.quickstart.TestFiles.EMPTY;
import static io.github.mesmodel.examples.quickstart.TestFiles.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows of the program's answers is what it answers. */
class ReadmeRunTest {
  private static final String FOLDER = "examples/quickstart/";
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void showsTheLines() {
    assertThat(shown("text", FOLDER + slashed(WARNED)).lines())
        .isEqualTo(Run.of(WARNED, EMPTY).out().stream().map(ReadmeRunTest::fromTheRoot).toList());
  }

  @Test
  void showsTheJson() {
    String printed = String.join("\n", Run.of("--format", "json", EMPTY).out());

    assertThat(MAPPER.readTree(shown("json", "[{\"file\"")))
        .isEqualTo(MAPPER.readTree(printed.replace(EMPTY.toString(), FOLDER + slashed(EMPTY))));
  }

  private static String shown(String language, String start) {
    return Readme.blocks().stream()
        .filter(block -> block.language().equals(language) && block.text().startsWith(start))
        .map(Readme.Block::text)
        .findFirst()
        .orElseThrow();
  }

  private static String fromTheRoot(String line) {
    return line.startsWith("src") ? FOLDER + line : line;
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
