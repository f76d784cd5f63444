package io.github.mesmodel.examples.webcontract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the tests of reading share: files among the test resources of core. */
final class Fixtures {
  private static final Path FOLDER =
      Path.of("..", "..", "..", "core", "src", "test", "resources", "fixtures");
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

  static Stream<Path> all() {
    return Stream.of("valid", "invalid", "hostile").flatMap(Fixtures::documents);
  }

  /** Returns the report that stands beside an invalid document, a line a problem, on any day. */
  static List<String> expectedReport(Path document) {
    String name = document.getFileName().toString();
    try {
      return Files.readAllLines(document.resolveSibling(name.replace(EXTENSION, ".report.txt")))
          .stream()
          .map(Fixtures::withoutToday)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An application goes by the clock, the reports of the fixtures by a day that stays. */
  static String withoutToday(String line) {
    return line.replaceFirst("today is [-0-9]+$", "today is another day");
  }

  static byte[] bytes(Path document) {
    try {
      return Files.readAllBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> documents(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
