package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How much of a rule, or of a code of reading, the schema expresses: a table of the README. */
enum SchemaCoverage {
  /** A document with such an error never keeps the schema. */
  WHOLLY,

  /** Some documents with such an error keep the schema. */
  PARTLY,

  /** A document keeps the schema or not whether it has such errors or not. */
  NOT;

  private static final Path README = Path.of("../README.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| (wholly|partly|not) \\| ([^|]+) \\|", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Returns the codes that the table has, one as often as it is there. */
  List<String> codes() {
    try {
      return ROW.matcher(Files.readString(README))
          .results()
          .filter(row -> row.group(1).equalsIgnoreCase(name()))
          .flatMap(row -> CODE.matcher(row.group(2)).results())
          .map(code -> code.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
