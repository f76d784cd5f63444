package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void showsTheDataSet() {
    Run run = Run.of("--output", folder.resolve("mes.json"));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Movement for Solidarity Economy (MES)",
            "Founding (1)",
            "  2002-03, Lille",
            "Predecessors (1)",
            "  Inter-Réseaux de l'Économie Solidaire, since 1997-06",
            "Mission (1)",
            "Slogans (3)",
            "Commitments (2)",
            "Contributions (3)",
            "  Regional scale: through its regional branches",
            "Territorial network (5)",
            "  ARDES: Normandy",
            "Sector federation (5)",
            "  UFISC: Culture",
            "Resource structure (3)",
            "  OPALE: culture and entrepreneurship",
            "Individuals (5)",
            "  Laurent GARDIN (CHAIR'ESS)",
            "  Alexane HEREDIA",
            "Axes (5)",
            "  3. Accompagner la structuration et le développement des acteurs de l'ESS",
            "Strategic plan 2019/2022, projet stratégique du MES (5)",
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
    Run run = Run.of("--lang", "fr", "--output", folder.resolve("mes.json"));

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "Mouvement pour l'Économie Solidaire (MES)",
            "Réseau territorial (5)",
            "  ARDES: Normandie",
            "Personnes (5)",
            "Plan stratégique 2019/2022, projet stratégique du MES (5)",
            "Affiliations, Échelle internationale (1)",
            "  RIPESS Europe: Membre; Fondateur; Membre du comité de coordination (Comité de coordination), depuis l'origine");
    assertThat(run.lastLine()).endsWith("rien n'est perdu.");
  }

  @Test
  void writesTheDataSetIntoANewFolderAndReadsItBack() throws IOException {
    Path file = folder.resolve("new/folder/mes.json");

    Run run = Run.of("--output", file);

    assertThat(run.lastLine())
        .isEqualTo("Written to " + file + " and read back: nothing was lost.");
    assertThat(MovementReader.create().read(file).orElseThrow()).isEqualTo(MesDataSet.movement());
  }

  @Test
  void findsNothingWrongWithTheFileItWrote() {
    Path file = folder.resolve("mes.json");
    Run.of("--output", file);

    Run run = Run.of(file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).containsExactly("Files: 1; errors: 0; warnings: 0; unreadable: 0");
  }

  @Test
  void reportsAnUnwritableFile() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Run run = Run.of("--output", file.resolve("mes.json"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith(file.resolve("mes.json") + ": ");
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
    assertThat(String.join("\n", run.out())).contains("FILE", "--output", "--format", "--lang");
  }
}
