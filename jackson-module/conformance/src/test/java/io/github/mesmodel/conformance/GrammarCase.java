package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A line of the table {@code json-grammar.txt}, which describes its notation.
 *
 * @param verdict whether the input is JSON
 * @param name the subject of the input
 * @param input the input, in the notation of the table
 */
record GrammarCase(Verdict verdict, String name, String input) {
  /** Whether an input is JSON. */
  enum Verdict {
    ACCEPT,
    REFUSE,
    LIMIT,
    EITHER
  }

  /** Returns the table. */
  static Stream<GrammarCase> all() {
    return new String(Resources.read("json-grammar.txt"), UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(GrammarCase::of);
  }

  private static GrammarCase of(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    return new GrammarCase(
        Verdict.valueOf(fields.get(0).toUpperCase(Locale.ROOT)), fields.get(1), fields.get(2));
  }

  /** Returns the input between a prefix and a suffix. */
  byte[] bytes(String prefix, String suffix) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(prefix.getBytes(UTF_8));
    out.writeBytes(decoded(input));
    out.writeBytes(suffix.getBytes(UTF_8));
    return out.toByteArray();
  }

  private static byte[] decoded(String notation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int position = 0;
    while (position < notation.length()) {
      int open = notation.indexOf('<', position);
      int end = open < 0 ? notation.length() : open;
      out.writeBytes(notation.substring(position, end).getBytes(UTF_8));
      position = open < 0 ? end : close(notation, open) + 1;
      if (open >= 0) {
        out.writeBytes(special(notation.substring(open + 1, position - 1)));
      }
    }
    return out.toByteArray();
  }

  private static int close(String notation, int open) {
    int depth = 0;
    int position = open;
    do {
      depth += notation.charAt(position) == '<' ? 1 : notation.charAt(position) == '>' ? -1 : 0;
      position++;
    } while (depth > 0);
    return position - 1;
  }

  private static byte[] special(String notation) {
    int star = notation.indexOf('*');
    if (star < 0) {
      return HexFormat.ofDelimiter(" ").parseHex(notation);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = decoded(notation.substring(star + 1));
    for (int i = Integer.parseInt(notation.substring(0, star)); i > 0; i--) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return verdict + " " + name;
  }
}
