package io.github.mesmodel.examples.modular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs from an image that jlink builds, which no automatic module could be part of. */
class ImageTest {
  @TempDir private static Path folder = Path.of("");

  private static Image image = new Image(Path.of(""));

  @BeforeAll
  static void build() {
    image = Image.build(folder.resolve("image"));
  }

  @Test
  void printsTheDataSetAsTheLibraryWritesIt() throws Exception {
    assertRun(image.run(), 0, shipped().strip());
  }

  @Test
  void printsNoViolationOfAValidFile() throws Exception {
    Path file = Files.writeString(folder.resolve("right.json"), shipped());

    assertRun(image.run(file.toString()), 0, "0 errors, 0 warnings");
  }

  @Test
  void printsViolationsInTheChosenLanguage() throws Exception {
    String document =
        "{\"id\": \"m\", \"name\": {\"fr\": \"\"}, \"acronym\": 7, \"legalForm\": \"scop\"}";
    Path file = Files.writeString(folder.resolve("wrong.json"), document);

    assertRun(
        image.run(file.toString()),
        1,
        """
        2 errors, 0 warnings
          1:28: error text /name/fr: est vide : écrire un texte, ou omettre la propriété si elle est facultative
          1:44: error wrong-type /acronym: doit être une chaîne de caractères""");
  }

  @Test
  void holdsTheModulesOfTheLibraryAndNoGeneratorOfCode() throws Exception {
    assertThat(image.modules())
        .contains(
            "io.github.mesmodel",
            "io.github.mesmodel.jackson3",
            "io.github.mesmodel.json",
            "tools.jackson.databind")
        .doesNotContain(
            "org.hibernate.validator",
            "jakarta.el",
            "org.immutables.value.annotations",
            "org.jspecify");
  }

  private static void assertRun(Image.Run run, int status, String output) {
    assertThat(run.output()).as(run.log()).isEqualTo(output);
    assertThat(run.status()).as(run.log()).isEqualTo(status);
  }

  private static String shipped() throws IOException {
    try (InputStream input = ImageTest.class.getResourceAsStream("/META-INF/mes-model/mes.json")) {
      return new String(Objects.requireNonNull(input).readAllBytes(), UTF_8);
    }
  }
}
