package io.github.mesmodel.json;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The letters, digits and signs that stand together where a number, {@code true}, {@code false} or
 * {@code null} may.
 *
 * @param text the letters, digits and signs; empty if there are none
 */
record JsonWord(String text) {
  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  static JsonWord at(byte[] document, int start) {
    int end = start;
    while (end < document.length && isPart(document[end])) {
      end++;
    }
    return new JsonWord(new String(document, start, end - start, StandardCharsets.US_ASCII));
  }

  private static boolean isPart(int current) {
    return isDigit(current)
        || (current >= 'a' && current <= 'z')
        || (current >= 'A' && current <= 'Z')
        || current == '+'
        || current == '-'
        || current == '.'
        || current == '_';
  }

  private static boolean isDigit(int current) {
    return current >= '0' && current <= '9';
  }

  int length() {
    return text.length();
  }

  boolean isValue() {
    return LITERALS.contains(text) || isNumber(text);
  }

  /** Returns whether more characters could make this a value. */
  boolean isCutOff() {
    return LITERALS.stream().anyMatch(literal -> literal.startsWith(text)) || isNumber(text + "0");
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Returns how many digits this has, if it begins as a number does. */
  int digits() {
    return text.isEmpty() || !(isDigit(text.charAt(0)) || text.charAt(0) == '-')
        ? 0
        : (int) text.chars().filter(JsonWord::isDigit).count();
  }
}
