package io.github.mesmodel.internal;

import java.util.Locale;

/** Foreign text in a message: quoted, on one line, and short. */
public final class Quoted {
  private static final int MAX_CODE_POINTS = 60;
  private static final int MAX_LINE = 300;

  private Quoted() {}

  /**
   * Returns the text between double quotes, like a JSON string. Control, format, line-separator and
   * unpaired surrogate characters are shown as {@code U+202E}, and a text of more than 60 code
   * points is cut, with an ellipsis.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder().append('"');
    boolean cut = append(out, text, MAX_CODE_POINTS, true);
    return out.append(cut ? "…\"" : "\"").toString();
  }

  /** Returns the text without quotes, with the same characters replaced, cut to 300 code points. */
  public static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    boolean cut = append(out, text, MAX_LINE, false);
    return out.append(cut ? "…" : "").toString();
  }

  private static boolean append(StringBuilder out, String text, int max, boolean escaped) {
    int i = 0;
    for (int shown = 0; i < text.length() && shown < max; shown++) {
      int codePoint = text.codePointAt(i);
      if (escaped && (codePoint == '"' || codePoint == '\\')) {
        out.append('\\');
      }
      append(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return i < text.length();
  }

  /**
   * Returns the notation of a code point that the Unicode standard uses: {@code U+} and at least
   * four hexadecimal digits.
   */
  public static String codePoint(int codePoint) {
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  private static void append(StringBuilder out, int codePoint) {
    if (isShowable(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(codePoint(codePoint));
    }
  }

  private static boolean isShowable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
