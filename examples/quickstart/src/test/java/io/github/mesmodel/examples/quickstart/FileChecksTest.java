package io.github.mesmodel.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileChecksTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources");
  private static final Path SOUND = FIXTURES.resolve("sound.json");
  private static final Path WARNED = FIXTURES.resolve("warned.json");
  private static final Path BROKEN = FIXTURES.resolve("broken.json");
  private static final Path UNBOUND = FIXTURES.resolve("unbound.json");

  @TempDir private Path folder = Path.of("");

  @Test
  void tellsEveryProblemInALine() {
    Run run = Run.of(BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly(
            BROKEN + ": warning missing-french /name/fr: has no French text, but only: en",
            BROKEN
                + ": error web-url /website: \"www.le-mes.org\" is not a web address: it must begin with http:// or"
                + " https:// and a host, such as http://www.le-mes.org, in ASCII, without user information, at most"
                + " 2000 characters long",
            BROKEN
                + ": error kind-mismatch /networks/0/territory: a network of the kind territorial must have a territory",
            BROKEN
                + ": error duplicate-id /networks/1/id: the id \"apes\" is already at /networks/0/id: an id is unique"
                + " over the whole movement",
            BROKEN
                + ": error unresolved-reference /networks/1/sources/0: no source of the movement has the id \"absent\"",
            "Files: 1; errors: 4; warnings: 1; unreadable: 0");
  }

  @Test
  void answersInFrench() {
    Run run = Run.of("--lang", "fr", BROKEN);

    assertThat(run.out())
        .contains(
            BROKEN
                + ": warning missing-french /name/fr: n'a pas de texte en français, mais seulement : en");
    assertThat(run.lastLine())
        .isEqualTo("Fichiers : 1 ; erreurs : 4 ; avertissements : 1 ; illisibles : 0");
  }

  @Test
  void acceptsWarnings() {
    Run run = Run.of(WARNED);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .first()
        .asString()
        .startsWith(WARNED + ": warning unknown-code /legalForm: ");
  }

  @Test
  void tellsTheFirstThingThatDoesNotBind() {
    Run run = Run.of(UNBOUND);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasSize(2);
    assertThat(run.out().get(0))
        .startsWith(UNBOUND + ": error json-binding /networks/0/kind: ")
        .endsWith("A code of this list must be one of territorial, sectoral, resource");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "null; ``",
        "7; ``",
        "[]; ``",
        "{\"id\": [1]}; /id",
        "{\"a/b~c\\n\": 1}; /a~1b~0c ",
        "{\"networks\": [{}, {\"x\": 1}]}; /networks/1/x",
        "{\"axes\": [{\"position\": 99999999999999999999}]}; /axes/0/position: ",
        "{\"axes\": [{\"position\": 1e999}]}; /axes/0/position: ",
        "{} {}; ``"
      })
  void tellsWhatDoesNotBindByItsPointer(String json, String pointer) throws IOException {
    Path file = write(json.getBytes(UTF_8));

    Run run = Run.of(file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasSize(2);
    assertThat(run.out().get(0))
        .startsWith(file + ": error json-binding " + pointer)
        .doesNotContain("\n");
  }

  @Test
  void goesOnAfterAFileThatIsWrong() {
    Path missing = folder.resolve("missing.json");

    Run run = Run.of(UNBOUND, missing, BROKEN, SOUND);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsExactly(missing + ": does not exist");
    assertThat(run.lastLine()).isEqualTo("Files: 4; errors: 5; warnings: 1; unreadable: 1");
  }

  @Test
  void answersWithAnErrorIfOneFileOfSeveralHasOne() {
    assertThat(Run.of(SOUND, BROKEN).status()).isEqualTo(1);
    assertThat(Run.of(SOUND, WARNED).status()).isZero();
  }

  @Test
  void tellsThatAFolderIsNoFile() {
    Run run = Run.of(folder);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith(folder + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "mes",
        "{",
        "{\"id\": \"mes\"",
        "{\"x\": 1} }",
        "{\"x\": 1, \"id\": }",
        "{\"id\": \"a\", \"id\": \"b\"}"
      })
  void tellsThatAFileIsNotJson(String text) throws IOException {
    assertNotJson(text.getBytes(UTF_8));
  }

  @Test
  void tellsThatJunkIsNotJson() throws IOException {
    assertNotJson(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0x1B, (byte) 0x80, '\n', 7});
    assertNotJson(new byte[] {'"', (byte) 0xC3, '"'});
    assertNotJson("[".repeat(100_000).getBytes(UTF_8));
  }

  private void assertNotJson(byte[] bytes) throws IOException {
    Path file = write(bytes);

    Run run = Run.of(file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).containsExactly("Files: 1; errors: 0; warnings: 0; unreadable: 1");
    assertThat(run.err()).singleElement().asString().startsWith(file + ": is not JSON");
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.json"), bytes);
  }
}
