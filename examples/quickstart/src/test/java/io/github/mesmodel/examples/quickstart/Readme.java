package io.github.mesmodel.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The README: its code blocks and its tables. */
final class Readme {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** A code block. */
  record Block(String language, String text) {}

  /** A Java block, and the block after it if that shows what it prints. */
  record Example(String code, Optional<Block> output) {}

  private static final String TEXT = read(Path.of("..", "..", "README.md"));

  private Readme() {}

  static String text() {
    return TEXT;
  }

  static List<Block> blocks() {
    return BLOCK
        .matcher(TEXT)
        .results()
        .map(match -> new Block(match.group(1), match.group(2)))
        .toList();
  }

  static List<Example> examples() {
    List<Block> blocks = blocks();
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).language().equals("java"))
        .mapToObj(i -> new Example(blocks.get(i).text(), output(blocks, i + 1)))
        .toList();
  }

  private static Optional<Block> output(List<Block> blocks, int index) {
    return blocks.stream()
        .skip(index)
        .limit(1)
        .filter(block -> block.language().matches("json|text"))
        .findFirst();
  }

  /** Returns the cells of the rows of the table that has these headings. */
  static List<List<String>> table(String... headings) {
    List<String> lines = TEXT.lines().toList();
    int start = lines.indexOf("| " + String.join(" | ", headings) + " |");
    if (start < 0) {
      throw new IllegalArgumentException("No table with the headings " + List.of(headings));
    }
    return lines.stream()
        .skip(start + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(Readme::cells)
        .toList();
  }

  private static List<String> cells(String row) {
    return List.of(row.substring(1).trim().split("\\s*\\|\\s*"));
  }

  /** Returns what stands in a cell as code. */
  static List<String> codes(String cell) {
    return Pattern.compile("`([^`]+)`")
        .matcher(cell)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
