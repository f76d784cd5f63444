package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README of the embedding applications agrees with them. */
class EmbeddingReadmeTest {
  private static final Path FOLDER = Path.of("..", "embedding");
  private static final Document README = Document.of("examples/embedding/README.md");

  /** A block of code, after whose language the applications stand that it is taken from. */
  private static final Pattern CODE =
      Pattern.compile("^```java ([^\\n]+)\\n([^`]*)```$", Pattern.MULTILINE);

  private static final Pattern FOLDER_LINK = Pattern.compile("\\[([a-z0-9-]+)]");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

  static Stream<Arguments> code() {
    return CODE.matcher(README.text()).results().flatMap(EmbeddingReadmeTest::byFolder);
  }

  private static Stream<Arguments> byFolder(MatchResult block) {
    return Arrays.stream(block.group(1).split(" "))
        .map(folder -> Arguments.of(folder, block.group(2)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("code")
  void theCodeIsThatOfTheApplication(String folder, String code) throws IOException {
    assertThat(texts(FOLDER.resolve(folder).resolve("src")))
        .anyMatch(source -> flat(source).contains(flat(code)));
  }

  @Test
  void thereIsCode() {
    assertThat(code()).hasSizeGreaterThan(3);
  }

  static Stream<Arguments> frameworks() {
    return README
        .table("Framework", "Artifact", "Register `MesModule`", "`@Valid` works with", "Tested in")
        .stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), folder(row.get(4))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frameworks")
  void theFrameworkAndTheArtifactAreThoseOfThePom(
      String framework, String artifact, String folder) {
    String pom = read(FOLDER.resolve(folder).resolve("pom.xml"));

    assertThat(VERSION.matcher(framework).results().map(MatchResult::group))
        .singleElement()
        .satisfies(version -> assertThat(pom).contains("version>" + version + "<"));
    assertThat(pom).contains("<artifactId>" + artifact.replace("`", "") + "</artifactId>");
  }

  @Test
  void theVersionsStandUnderTheWebFrameworks() {
    List<String> frameworks =
        frameworks().map(row -> (String) row.get()[0]).filter(name -> !name.contains(",")).toList();

    assertThat(README.text()).contains("\n| | " + String.join(" | ", frameworks) + " |\n");
  }

  @Test
  void everyApplicationHasACommandThatStartsIt() throws IOException {
    List<List<String>> rows =
        README.table("Folder", "Content", "Start it, from the root of the repository");

    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.get(2))
                    .contains("-pl examples/embedding/" + folder(row.get(0)) + " "));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(rows)
          .extracting(row -> folder(row.get(0)))
          .containsAll(
              files
                  .filter(EmbeddingReadmeTest::starts)
                  .map(Path::getFileName)
                  .map(Path::toString)
                  .toList());
    }
  }

  private static boolean starts(Path folder) {
    Path pom = folder.resolve("pom.xml");
    return Files.isRegularFile(pom) && read(pom).contains("<id>run</id>");
  }

  private static String folder(String cell) {
    return FOLDER_LINK.matcher(cell).results().findFirst().orElseThrow().group(1);
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      return sources.stream().map(EmbeddingReadmeTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** White space does not matter: a method is indented in its class. */
  private static String flat(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
