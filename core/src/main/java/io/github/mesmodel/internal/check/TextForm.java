package io.github.mesmodel.internal.check;

import io.github.mesmodel.internal.Quoted;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of a text that can be shown.
 *
 * @param max the most code points
 * @param multiline whether there may be line feeds
 */
record TextForm(int max, boolean multiline) {
  /** The form of a text unless set otherwise. */
  static final TextForm DEFAULT = new TextForm(500, false);

  /** The first separator beyond Latin 1: below it, only the controls are forbidden. */
  private static final int LINE_SEPARATOR = 0x2028;

  /** Letters and symbols without a glyph: the fillers of Hangul, and the blank of Braille. */
  private static final String INVISIBLE = "\u115F\u1160\u2800\u3164\uFFA0";

  /** Returns the first fault of a text, null if it has none. */
  @Nullable Supplier<Finding> fault(String text) {
    if (text.isBlank()) {
      return () -> new Finding("blank", Map.of());
    }
    if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
      return shown("untrimmed", text);
    }
    if (text.length() > max && text.codePointCount(0, text.length()) > max) {
      int length = text.codePointCount(0, text.length());
      return () -> new Finding("too-long", Map.of("length", length, "max", max));
    }
    return characterFault(text);
  }

  private @Nullable Supplier<Finding> characterFault(String text) {
    boolean meaningful = false;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isForbidden(codePoint) && !(multiline && codePoint == '\n')) {
        return () -> new Finding("character", Map.of("character", Quoted.codePoint(codePoint)));
      }
      meaningful = meaningful || isMeaningful(codePoint);
    }
    return meaningful ? null : shown("punctuation", text);
  }

  private static Supplier<Finding> shown(String variant, String text) {
    return () -> new Finding(variant, Map.of("value", Quoted.of(text)));
  }

  /** White space, and characters without a width. */
  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }

  private static boolean isForbidden(int codePoint) {
    if (codePoint < LINE_SEPARATOR) {
      return Character.isISOControl(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isBidirectionalFormatting(codePoint) || isNoncharacter(codePoint);
    };
  }

  /**
   * Embeddings, overrides and isolates (UAX 9), which affect the text around; the marks LRM, RLM
   * and ALM do not.
   */
  private static boolean isBidirectionalFormatting(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** The code points that Unicode never gives to a character. */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /** Letters, digits and visible symbols, without punctuation and marks. */
  private static boolean isMeaningful(int codePoint) {
    boolean meaningful =
        switch (Character.getType(codePoint)) {
          case Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> Character.isLetterOrDigit(codePoint);
        };
    return meaningful && INVISIBLE.indexOf(codePoint) < 0;
  }
}
