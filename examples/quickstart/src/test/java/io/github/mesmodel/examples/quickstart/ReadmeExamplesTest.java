package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every Java block of the README compiles, runs, and prints what the block after it shows. */
class ReadmeExamplesTest {
  @TempDir private Path folder = Path.of("");

  private final Locale locale = Locale.getDefault();

  static Stream<Readme.Example> examples() {
    return Readme.examples().stream();
  }

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void doesWhatTheReadmeShows(Readme.Example example) throws Exception {
    Snippet snippet = new Snippet(example.code());
    assertThat(snippet.compile(folder)).isEmpty();
    if (snippet.isModule()) {
      return;
    }

    String printed = snippet.run(folder);

    Readme.Block expected = example.output().orElseGet(() -> new Readme.Block("text", ""));
    assertThat(normalized(expected.language(), printed))
        .isEqualTo(normalized(expected.language(), expected.text()));
  }

  @Test
  void findsTheBlocks() {
    List<Readme.Example> examples = Readme.examples();

    assertThat(examples).hasSizeGreaterThan(3);
    assertThat(examples).filteredOn(example -> example.output().isPresent()).hasSizeGreaterThan(2);
  }

  /** The white space of JSON does not matter; the order of its properties does. */
  private static String normalized(String language, String text) {
    return language.equals("json")
        ? new JsonMapper().readTree(text).toPrettyString()
        : String.join("\n", text.lines().toList());
  }
}
