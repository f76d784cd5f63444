package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that the Jackson modules' tests share: files among the test resources of core. */
final class Fixtures {
  private static final Path FOLDER =
      Path.of("..", "..", "core", "src", "test", "resources", "fixtures");
  private static final String EXTENSION = ".json";

  private Fixtures() {}

  static Stream<Path> valid() {
    return documents("valid");
  }

  static Stream<Path> invalid() {
    return documents("invalid");
  }

  static Stream<Path> hostile() {
    return documents("hostile");
  }

  /** Returns the report that stands beside an invalid document, a line a problem. */
  static List<String> expectedReport(Path document) {
    String name = document.getFileName().toString();
    try {
      return Files.readAllLines(document.resolveSibling(name.replace(EXTENSION, ".report.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> documents(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(EXTENSION))
          .sorted()
          .collect(Collectors.toList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
