package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every Java block of a document compiles, runs, and prints the block after it. */
class DocumentExamplesTest {
  @TempDir private Path folder = Path.of("");

  private final Locale locale = Locale.getDefault();

  static Stream<Document.Example> examples() {
    return Document.all().stream().flatMap(document -> document.examples().stream());
  }

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void defaultLocaleIsRestored() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExamplePrintsTheBlockAfterIt(Document.Example example) throws Exception {
    Snippet snippet = new Snippet(example.code());
    assertThat(snippet.compile(folder)).isEmpty();
    if (snippet.isModule()) {
      return;
    }

    String printed = snippet.run(folder);

    Document.Block expected = example.output().orElseGet(() -> new Document.Block("text", ""));
    assertThat(normalized(expected.language(), printed))
        .isEqualTo(normalized(expected.language(), expected.text()));
  }

  @Test
  void theDocumentsHaveExamples() {
    assertThat(examples()).hasSizeGreaterThan(6);
    assertThat(examples().filter(example -> example.output().isPresent())).hasSizeGreaterThan(5);
    assertThat(examples().map(example -> example.file().toString().replace('\\', '/')))
        .contains(
            "README.md",
            "core/README.md",
            "jackson-module/README.md",
            "examples/embedding/README.md");
  }

  /** The white space of JSON does not matter; the order of its properties does. */
  private static String normalized(String language, String text) {
    return language.equals("json")
        ? new JsonMapper().readTree(text).toPrettyString()
        : String.join("\n", text.lines().toList());
  }
}
