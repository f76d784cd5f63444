package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void showsTheDataSet() {
    Run run = Run.of("--output", folder.resolve("mes.json"), "--picture", picture());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Movement for Solidarity Economy (MES)",
            "Other names (1)",
            "  Mouvement pour l'Economie Solidaire",
            "Legal form (1)",
            "  Association under the French law of 1901",
            "Founding (1)",
            "  2002-03, Lille",
            "Predecessors (1)",
            "  Inter-Réseaux de l'Économie Solidaire, since 1997-06",
            "Website (1)",
            "  http://www.le-mes.org",
            "Mission (1)",
            "Slogans (3)",
            "Commitments (2)",
            "Contributions (3)",
            "  Regional scale: through its regional branches (the structuring of SSE)",
            "Territorial network (5)",
            "  ARDES: Normandy",
            "Sector federation (5)",
            "  UFISC: Culture",
            "Resource structure (3)",
            "  OPALE: culture and entrepreneurship",
            "Individuals (5)",
            "  Laurent GARDIN: CHAIR'ESS",
            "  Alexane HEREDIA",
            "Axes (5)",
            "  3. Accompagner la structuration et le développement des acteurs de l'ESS",
            "Strategic plan 2019/2022, projet stratégique du MES, axes 1, 2, 3, 4, 5 (5)",
            "  2. L'évaluation de l'utilité sociale et de l'impact social",
            "Affiliations, National scale (2)",
            "  ESS-FRANCE: Member",
            "Affiliations, International scale (1)",
            "  RIPESS Europe: Member; Founder; Member of the coordination committee (Comité de coordination), since the origin",
            "Affiliations (4)",
            "  Transiscope: Member",
            "Sources (3)",
            "Validation: errors: 0; warnings: 0");
  }

  @Test
  void showsTheDataSetInFrench() {
    Run run =
        Run.of("--lang", "fr", "--output", folder.resolve("mes.json"), "--picture", picture());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "Mouvement pour l'Économie Solidaire (MES)",
            "Réseau territorial (5)",
            "  ARDES: Normandie",
            "Personnes (5)",
            "Plan stratégique 2019/2022, projet stratégique du MES, axes 1, 2, 3, 4, 5 (5)",
            "Affiliations, Échelle internationale (1)",
            "  RIPESS Europe: Membre; Fondateur; Membre du comité de coordination (Comité de coordination), depuis l'origine");
    assertThat(run.lastLine()).endsWith("rien n'est perdu.");
  }

  @Test
  void writesTheDataSetIntoANewFolderAndReadsItBack() throws IOException {
    Path file = folder.resolve("new/folder/mes.json");

    Run run = Run.of("--output", file, "--picture", picture());

    assertThat(run.lastLine())
        .isEqualTo("Written to " + file + " and read back: nothing was lost.");
    assertThat(MovementReader.create().read(file).orElseThrow()).isEqualTo(MesDataSet.movement());
  }

  @Test
  void findsNothingWrongWithTheFileItWrote() {
    Path file = folder.resolve("mes.json");
    Run.of("--output", file, "--picture", picture());

    Run run = Run.of(file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).containsExactly("Files: 1; errors: 0; warnings: 0; unreadable: 0");
  }

  @Test
  void reportsAnUnwritableFile() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Run run = Run.of("--output", file.resolve("mes.json"), "--picture", picture());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith(file.resolve("mes.json") + ": ");
  }

  @Test
  void namesAllTextsOfTheDataSet() {
    String out =
        String.join(
            "\n", Run.of("--output", folder.resolve("mes.json"), "--picture", picture()).out());

    assertThat(textsOf(MesDataSet.movement()))
        .hasSizeGreaterThan(60)
        .allSatisfy(text -> assertThat(out).contains(text));
  }

  @Test
  void drawsTheDataSetIntoANewFolder() {
    Path picture = folder.resolve("new/folder/mes.svg");

    Run run = Run.of("--lang", "fr", "--output", folder.resolve("mes.json"), "--picture", picture);

    assertThat(run.out()).contains("Dessiné dans " + picture + ".");
    assertThat(picture).hasContent(Picture.of(MesDataSet.movement(), Locale.FRENCH));
  }

  @Test
  void drawsTheMovementOfAFile() throws IOException {
    Run run = Run.of("--picture", picture(), TestFiles.SOUND);

    assertThat(run.status()).isZero();
    assertThat(picture())
        .hasContent(
            Picture.of(
                MovementReader.create().read(TestFiles.SOUND).orElseThrow(), Locale.ENGLISH));
  }

  @Test
  void drawsNoMovementThatHasAnError() {
    assertThat(Run.of("--picture", picture(), TestFiles.BROKEN).status()).isEqualTo(1);
    assertThat(picture()).doesNotExist();
  }

  @Test
  void reportsAnUnwritablePicture() throws IOException {
    Path picture = Files.createFile(folder.resolve("file")).resolve("mes.svg");

    for (Run run :
        List.of(Run.of("--picture", picture), Run.of("--picture", picture, TestFiles.SOUND))) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).singleElement().asString().startsWith(picture + ": ");
    }
  }

  @Test
  void refusesAPictureOfSeveralFiles() {
    Run run = Run.of("--picture", picture(), TestFiles.SOUND, TestFiles.WARNED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().get(0)).isEqualTo("--picture needs one FILE alone");
  }

  /** The texts of a record and of those in it, in English where they have it. */
  private static Stream<String> textsOf(Object value) {
    if (value instanceof LocalizedText text) {
      return Stream.of(text.in(Locale.ENGLISH));
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(QuickstartTest::textsOf);
    }
    if (!value.getClass().isRecord()) {
      return Stream.empty();
    }
    return Arrays.stream(value.getClass().getRecordComponents())
        .map(component -> component(value, component))
        .filter(Objects::nonNull)
        .flatMap(QuickstartTest::textsOf);
  }

  private static @Nullable Object component(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path picture() {
    return folder.resolve("mes.svg");
  }

  @Test
  void refusesUnknownOptionsLanguagesAndFormats() {
    assertThat(Run.of("--nonsense").status()).isEqualTo(2);
    assertThat(Run.of("--lang", "de").status()).isEqualTo(2);
    assertThat(Run.of("--format", "xml").status()).isEqualTo(2);
  }

  @Test
  void printsItsHelp() {
    Run run = Run.of("--help");

    assertThat(run.status()).isZero();
    assertThat(String.join("\n", run.out()))
        .contains("FILE", "--output", "--picture", "--format", "--lang");
  }
}
