package io.github.mesmodel.json;

import io.github.mesmodel.internal.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The current array or object of a scanner, with those around it, and the position in each. */
final class JsonPath {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

  private final @Nullable JsonPath outer;
  private final boolean array;
  private final int depth;
  private int entries;
  private String rawName = "";

  private JsonPath(@Nullable JsonPath outer, boolean array) {
    this.outer = outer;
    this.array = array;
    this.depth = outer == null ? 1 : outer.depth + 1;
  }

  static JsonPath array(@Nullable JsonPath outer) {
    return new JsonPath(outer, true);
  }

  static JsonPath object(@Nullable JsonPath outer) {
    return new JsonPath(outer, false);
  }

  /** Returns the number of arrays and objects. */
  int depth() {
    return depth;
  }

  @Nullable JsonPath outer() {
    return outer;
  }

  boolean isArray() {
    return array;
  }

  boolean hasEntries() {
    return entries > 0;
  }

  void nextElement() {
    entries++;
  }

  /** Moves to a property, by the characters of its name between the quotes. */
  void nextProperty(String name) {
    entries++;
    rawName = name;
  }

  /** Returns the JSON Pointer (RFC 6901) of the entry that a path is at, null being the root. */
  static String entryPointer(@Nullable JsonPath path) {
    Deque<String> steps = new ArrayDeque<>();
    for (JsonPath level = path; level != null; level = level.outer) {
      steps.addFirst("/" + level.step());
    }
    return String.join("", steps);
  }

  private String step() {
    return array ? String.valueOf(entries - 1) : JsonPointer.escape(unescaped(rawName));
  }

  private static String unescaped(String raw) {
    return ESCAPE.matcher(raw).replaceAll(JsonPath::character);
  }

  private static String character(MatchResult escape) {
    String character =
        escape.group(1) == null
            ? named(escape.group(2))
            : Character.toString((char) Integer.parseInt(escape.group(1), 16));
    return Matcher.quoteReplacement(character);
  }

  private static String named(String letter) {
    return switch (letter) {
      case "b" -> "\b";
      case "f" -> "\f";
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> letter;
    };
  }
}
