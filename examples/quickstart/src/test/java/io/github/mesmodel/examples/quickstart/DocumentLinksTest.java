package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents lead to files, folders and headings of the repository. */
class DocumentLinksTest {
  private static final Path ROOT = Path.of("..", "..");

  static Stream<Arguments> relativeLinks() {
    return Document.all().stream()
        .flatMap(
            document ->
                document.links().stream()
                    .filter(link -> !link.matches("https?:.*"))
                    .map(link -> Arguments.of(document, link)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("relativeLinks")
  void aRelativeLinkResolves(Document document, String link) {
    String[] target = link.split("#", 2);
    Path file =
        target[0].isEmpty()
            ? document.file()
            : document.file().resolveSibling(target[0]).normalize();

    assertThat(ROOT.resolve(file)).exists();
    if (target.length == 2) {
      assertThat(headed(file).anchors()).contains(target[1]);
    }
  }

  /** The page that shows a path: a folder shows its README. */
  private static Document headed(Path file) {
    Path page = Files.isDirectory(ROOT.resolve(file)) ? file.resolve("README.md") : file;
    return Document.of(page.toString());
  }

  @Test
  void theReadmeLeadsToEveryOtherDocument() {
    Set<Path> linked = Document.README.links().stream().map(Path::of).collect(Collectors.toSet());

    assertThat(Document.all())
        .extracting(Document::file)
        .filteredOn(file -> !file.equals(Document.README.file()))
        .hasSizeGreaterThan(4)
        .isSubsetOf(linked);
  }

  @Test
  void theRecipesNameFilesThatExist() throws IOException {
    Set<String> names;
    try (Stream<Path> files = Files.walk(ROOT)) {
      names =
          files
              .filter(file -> !file.toString().contains("target"))
              .map(file -> file.getFileName().toString().replaceFirst("[.].*", ""))
              .collect(Collectors.toSet());
    }

    assertThat(Document.of("CONTRIBUTING.md").codes())
        .filteredOn(word -> word.matches("[A-Z][a-z]+\\w*"))
        .hasSizeGreaterThan(30)
        .isSubsetOf(names);
  }

  @Test
  void theReadmeHasAtMost150Lines() {
    assertThat(Document.README.text().lines().toList()).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void theDocumentsHaveAnchorsAsGitHubNamesThem() {
    assertThat(Document.CORE.anchors()).containsAll(List.of("the-rules", "value-types-and-codes"));
  }
}
