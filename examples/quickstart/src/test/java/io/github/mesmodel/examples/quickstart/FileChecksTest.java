package io.github.mesmodel.examples.quickstart;

import static io.github.mesmodel.examples.quickstart.TestFiles.ARRAY;
import static io.github.mesmodel.examples.quickstart.TestFiles.BROKEN;
import static io.github.mesmodel.examples.quickstart.TestFiles.CUT_OFF;
import static io.github.mesmodel.examples.quickstart.TestFiles.EMPTY;
import static io.github.mesmodel.examples.quickstart.TestFiles.JUNK;
import static io.github.mesmodel.examples.quickstart.TestFiles.SOUND;
import static io.github.mesmodel.examples.quickstart.TestFiles.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChecksTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void printsEachViolationOnOneLine() {
    Run run = Run.of(BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly(
            BROKEN
                + ":5:14: error web-url /website: \"www.le-mes.org\" is not a web address: it must begin with http://"
                + " or https:// and a host, such as http://www.le-mes.org, in ASCII, without user information, at"
                + " most 2000 characters long",
            BROKEN + ":5:43: warning missing-french /mission/fr: has no French text, but only: en",
            BROKEN
                + ":6:24: error malformed-date /founding/date: \"2002-13\" is not a date: write a year, a month or a"
                + " day of the calendar, such as 2002, 2002-03 or 2002-03-01",
            BROKEN
                + ":8:28: warning unknown-code /networks/0/kind: the code \"territorail\" is not listed: it is"
                + " kept, but did you mean territorial?",
            BROKEN
                + ":8:77: error unknown-property /networks/0/sector: no such property \"sector\": the known ones are"
                + " id, kind, name, acronym, aliases, territories, field, note, website, since, until, roles,"
                + " identifiers, sourceIds",
            BROKEN
                + ":9:12: error duplicate-id /networks/1/id: the id \"apes\" is already at /networks/0/id: an id is"
                + " unique over the whole movement",
            BROKEN
                + ":9:107: error unresolved-reference /networks/1/sourceIds/0: no source of the movement has the id"
                + " \"absent\": add the source, or correct the id",
            "Files: 1; errors: 5; warnings: 2; unreadable: 0");
  }

  @Test
  void answersInFrench() {
    Run run = Run.of("--lang", "fr", BROKEN);

    assertThat(run.out())
        .contains(
            BROKEN
                + ":5:43: warning missing-french /mission/fr: n'a pas de texte en français, mais seulement : en",
            BROKEN
                + ":6:24: error malformed-date /founding/date: \"2002-13\" n'est pas une date : écrire une année, un"
                + " mois ou un jour du calendrier, comme 2002, 2002-03 ou 2002-03-01");
    assertThat(run.lastLine())
        .isEqualTo("Fichiers : 1 ; erreurs : 5 ; avertissements : 2 ; illisibles : 0");
  }

  @Test
  void printsNothingForAValidFile() {
    Run run = Run.of(SOUND);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsExactly("Files: 1; errors: 0; warnings: 0; unreadable: 0");
  }

  @Test
  void acceptsWarnings() {
    Run run = Run.of(WARNED);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .first()
        .asString()
        .startsWith(WARNED + ":4:16: warning unknown-code /legalForm: ");
    assertThat(run.lastLine()).isEqualTo("Files: 1; errors: 0; warnings: 1; unreadable: 0");
  }

  @Test
  void reportsJsonThatIsNoMovement() {
    Run run = Run.of(ARRAY);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsExactly(
            ARRAY + ":1:1: error wrong-type : must be a JSON object",
            "Files: 1; errors: 1; warnings: 0; unreadable: 0");
  }

  @Test
  void reportsViolationsBeforeASyntaxError() {
    Run run = Run.of(CUT_OFF);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasSize(3);
    assertThat(run.out().get(0)).startsWith(CUT_OFF + ":4:12: error unknown-property /legal: ");
    assertThat(run.out().get(1))
        .startsWith(CUT_OFF + ":7:1: error json-syntax /networks/0: is not JSON from here on: ");
    assertThat(run.lastLine()).isEqualTo("Files: 1; errors: 2; warnings: 0; unreadable: 1");
  }

  @Test
  void reportsAnEmptyFile() {
    Run run = Run.of(EMPTY);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly(
            EMPTY + ":1:1: error json-syntax : is empty: a movement is a JSON object",
            "Files: 1; errors: 1; warnings: 0; unreadable: 1");
  }

  @Test
  void reportsBytesThatAreNoText() {
    Run run = Run.of(JUNK);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly(
            JUNK + ":1:1: error encoding : is not UTF-8: save the document in UTF-8",
            "Files: 1; errors: 1; warnings: 0; unreadable: 1");
  }

  @Test
  void continuesAfterAnInvalidFile() {
    Path missing = folder.resolve("missing.json");

    Run run = Run.of(ARRAY, missing, BROKEN, JUNK, SOUND);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsExactly(missing + ": does not exist");
    assertThat(run.lastLine()).isEqualTo("Files: 5; errors: 7; warnings: 2; unreadable: 2");
  }

  @Test
  void answersWithAnErrorIfOneFileOfSeveralHasOne() {
    assertThat(Run.of(SOUND, BROKEN).status()).isEqualTo(1);
    assertThat(Run.of(SOUND, WARNED).status()).isZero();
  }

  @Test
  void reportsAFolderGivenAsAFile() {
    Run run = Run.of(folder);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith(folder + ": ");
    assertThat(run.out()).containsExactly("Files: 1; errors: 0; warnings: 0; unreadable: 1");
  }

  @Test
  void everyViolationTakesOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file.json"), "{\"a/b~c\\n\\u2028\": 1}");

    Run run = Run.of(file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .filteredOn(line -> line.contains(" unknown-property /a~1b~0cU+000AU+2028: "))
        .hasSize(1);
    assertThat(run.out().subList(0, run.out().size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith(file + ":1:"));
  }
}
