package io.github.mesmodel.examples.benchmarks.plain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The forms of strings, without a regular expression where a loop does. */
final class HandWrittenForms {
  private static final Pattern WEB_URL = Pattern.compile(Forms.WEB_URL);
  private static final char FIRST_COMBINING = 0x300;

  private HandWrittenForms() {}

  static boolean isSlug(String value) {
    if (value.isEmpty() || value.length() > 64) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean hyphen = c == '-';
      if (hyphen ? afterHyphen : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  static boolean isWebUrl(String value) {
    return value.length() <= 2_000 && WEB_URL.matcher(value).matches();
  }

  static boolean isDate(String value) {
    return switch (value.length()) {
      case 4 -> digits(value, 0, 4);
      case 7 -> digits(value, 0, 4) && value.charAt(4) == '-' && digits(value, 5, 7);
      case 10 -> isDate(value.substring(0, 7)) && value.charAt(7) == '-' && digits(value, 8, 10);
      default -> false;
    };
  }

  static boolean isPeriod(String value) {
    int slash = value.indexOf('/');
    return slash > 0
        && isDate(value.substring(0, slash))
        && (value.endsWith("/..") || isDate(value.substring(slash + 1)));
  }

  private static boolean digits(String value, int start, int end) {
    for (int i = start; i < end; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean isText(String text, int max) {
    if (text.isEmpty()
        || text.length() > max
        || isSpace(text.charAt(0))
        || isSpace(text.charAt(text.length() - 1))) {
      return false;
    }
    boolean meaningful = false;
    boolean composed = true;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isForbidden(codePoint)) {
        return false;
      }
      meaningful = meaningful || isMeaningful(codePoint);
      composed &= codePoint < FIRST_COMBINING;
    }
    return meaningful && (composed || Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  private static boolean isForbidden(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069)
              || (codePoint & 0xFFFE) == 0xFFFE
              || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    };
  }

  private static boolean isMeaningful(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return "\u115F\u1160\u3164\uFFA0".indexOf(codePoint) < 0;
    }
    return switch (Character.getType(codePoint)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          codePoint != 0x2800;
      default -> false;
    };
  }
}
