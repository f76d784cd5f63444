package io.github.mesmodel.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the tests of reading share: files among the resources of this module. */
public final class Fixtures {
  private static final Path FOLDER = folder();
  private static final String EXTENSION = ".json";

  private Fixtures() {}

  /** Returns the documents without a violation. */
  public static Stream<Path> valid() {
    return documents("valid");
  }

  /** Returns the documents that have their report beside them. */
  public static Stream<Path> invalid() {
    return documents("invalid");
  }

  /** Returns the documents that mean harm. */
  public static Stream<Path> hostile() {
    return documents("hostile");
  }

  /** Returns the documents of every folder. */
  public static Stream<Path> all() {
    return Stream.of(valid(), invalid(), hostile()).flatMap(documents -> documents);
  }

  /** Returns the report that stands beside an invalid document, a line a violation. */
  public static List<String> expectedReport(Path document) {
    String name = document.getFileName().toString();
    try {
      return Files.readAllLines(document.resolveSibling(name.replace(EXTENSION, ".report.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes of a document. */
  public static byte[] bytes(Path document) {
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

  /** Tests run in the folder of their module, of which the project's root is an ancestor. */
  private static Path folder() {
    Path place = Path.of("core", "tests", "src", "main", "resources", "fixtures");
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve(place))) {
      root = root.getParent();
    }
    if (root == null) {
      throw new IllegalStateException("Not within the project: " + Path.of("").toAbsolutePath());
    }
    return root.resolve(place);
  }
}
