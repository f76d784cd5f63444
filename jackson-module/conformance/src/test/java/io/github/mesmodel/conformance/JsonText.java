package io.github.mesmodel.conformance;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings of JSON texts (RFC 8259, section 7), for tests that look at the text itself. */
final class JsonText {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|([^u]))");
  private static final String ESCAPED = "bfnrt";
  private static final String CHARACTERS = "\b\f\n\r\t";

  private JsonText() {}

  /** Returns where the string that begins at a place ends, 0 if there is none. */
  static int stringEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '"') {
      return 0;
    }
    for (int i = start + 1; i < text.length() && text.charAt(i) >= ' '; i++) {
      if (text.charAt(i) == '"') {
        return i + 1;
      }
      i += text.charAt(i) == '\\' ? 1 : 0;
    }
    return 0;
  }

  /** Returns the text between the quotes of a string, with its escapes decoded. */
  static String unescaped(String raw) {
    return ESCAPE.matcher(raw).replaceAll(JsonText::character);
  }

  private static String character(MatchResult escape) {
    return Matcher.quoteReplacement(
        escape.group(1) == null
            ? named(escape.group(2))
            : Character.toString((char) Integer.parseInt(escape.group(1), 16)));
  }

  private static String named(String letter) {
    int index = ESCAPED.indexOf(letter);
    return index < 0 ? letter : CHARACTERS.substring(index, index + 1);
  }
}
