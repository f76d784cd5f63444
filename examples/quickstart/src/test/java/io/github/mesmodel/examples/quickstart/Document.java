package io.github.mesmodel.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document of the repository: its code blocks, its tables and its links.
 *
 * @param file the path, from the root of the repository
 * @param text the text
 */
record Document(Path file, String text) {
  static final Document README = of("README.md");
  static final Document CORE = of("core/README.md");
  static final Document JSON = of("jackson-module/README.md");
  static final Document QUICKSTART = of("examples/quickstart/README.md");

  private static final Path ROOT = Path.of("..", "..");
  private static final int DEPTH = 4;

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ANY_BLOCK =
      Pattern.compile("^ *```.*?^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\[[^]\\n]*]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A code block. */
  record Block(String language, String text) {}

  /** A Java block, and the block of its output, if there is one. */
  record Example(Path file, String code, Optional<Block> output) {
    @Override
    public String toString() {
      return file + ": " + code.lines().filter(line -> !line.startsWith("import ")).toList();
    }
  }

  /** Returns the document at a path from the root of the repository. */
  static Document of(String path) {
    return of(Path.of(path));
  }

  private static Document of(Path path) {
    try {
      return new Document(
          path, Files.readString(Path.of("..", "..").resolve(path)).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every document of the repository. */
  static List<Document> all() {
    try (Stream<Path> files = Files.find(ROOT, DEPTH, (path, attributes) -> isDocument(path))) {
      return files.sorted().map(path -> of(ROOT.relativize(path))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDocument(Path path) {
    return path.toString().endsWith(".md") && !path.toString().contains("target");
  }

  List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(match -> new Block(match.group(1), match.group(2)))
        .toList();
  }

  List<Example> examples() {
    List<Block> blocks = blocks();
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).language().equals("java"))
        .mapToObj(i -> new Example(file, blocks.get(i).text(), output(blocks, i + 1)))
        .toList();
  }

  private static Optional<Block> output(List<Block> blocks, int index) {
    return blocks.stream()
        .skip(index)
        .limit(1)
        .filter(block -> block.language().matches("json|text"))
        .findFirst();
  }

  /** Returns the only block of a language that starts with a text. */
  String block(String language, String start) {
    List<String> found =
        blocks().stream()
            .filter(block -> block.language().equals(language) && block.text().startsWith(start))
            .map(Block::text)
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(file + " must have one block " + language + ": " + start);
    }
    return found.get(0);
  }

  /** Returns the cells of the rows of the table that has these headings. */
  List<List<String>> table(String... headings) {
    List<String> lines = text.lines().toList();
    int start = lines.indexOf("| " + String.join(" | ", headings) + " |");
    if (start < 0) {
      throw new IllegalArgumentException(file + " has no table of " + List.of(headings));
    }
    return lines.stream()
        .skip(start + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(row -> List.of(row.substring(1).trim().split("\\s*\\|\\s*")))
        .toList();
  }

  /** Returns the words of a cell that are set as code. */
  static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  /** Returns the words of the prose that are set as code. */
  List<String> codes() {
    return codes(prose());
  }

  /** Returns the targets of the links, in order. */
  List<String> links() {
    return LINK.matcher(prose()).results().map(match -> match.group(1)).toList();
  }

  /** Returns the anchors of the headings, as GitHub names them. */
  List<String> anchors() {
    return HEADING.matcher(prose()).results().map(Document::anchor).toList();
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private String prose() {
    return ANY_BLOCK.matcher(text).replaceAll("");
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
