package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.Quoted;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a text that is fit to be shown. */
final class TextForm {
  /** Below it, every text is in NFC: the first combining character. */
  private static final char FIRST_COMBINING = 0x300;

  private static final int ASCII_END = 0x7F;

  private TextForm() {}

  /** Reports what is wrong with a text: one violation at the most, of its first fault. */
  static void check(String text, int max, @Nullable GraphPath path, Report report) {
    if (text.isBlank()) {
      report.add(Rule.TEXT.template("blank"), path, Map.of());
    } else if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
      add("untrimmed", "value", Quoted.of(text), path, report);
    } else if (text.length() > max && text.codePointCount(0, text.length()) > max) {
      add("too-long", "length", text.codePointCount(0, text.length()), path, report);
    } else {
      checkCharacters(text, path, report);
    }
  }

  private static void checkCharacters(String text, @Nullable GraphPath path, Report report) {
    boolean meaningful = false;
    boolean composed = true;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isForbidden(codePoint)) {
        add("character", "character", Quoted.codePoint(codePoint), path, report);
        return;
      }
      meaningful = meaningful || !isPunctuation(codePoint);
      composed &= codePoint < FIRST_COMBINING;
    }
    if (!meaningful) {
      add("punctuation", "value", Quoted.of(text), path, report);
    } else if (!composed && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      add("not-nfc", "value", Quoted.of(text), path, report);
    }
  }

  private static void add(
      String variant, String parameter, Object value, @Nullable GraphPath path, Report report) {
    report.add(Rule.TEXT.template(variant), path, Map.of(parameter, value));
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isForbidden(int codePoint) {
    if (codePoint < ASCII_END) {
      return codePoint < ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isBidirectionalFormatting(codePoint);
    };
  }

  /**
   * Embeddings, overrides and isolates (UAX 9), which reach beyond the text; the mere marks LRM,
   * RLM and ALM do not.
   */
  private static boolean isBidirectionalFormatting(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
