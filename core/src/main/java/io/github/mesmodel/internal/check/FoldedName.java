package io.github.mesmodel.internal.check;

import java.text.Normalizer;
import java.util.Locale;

/** Names without the differences that two spellings of one name have. */
final class FoldedName {
  /** The length above which a text is no name. */
  private static final int MAX_LENGTH = 1_000;

  /** The general categories of marks, spaces and punctuation, a bit for each. */
  private static final int IGNORED =
      bits(
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION);

  private FoldedName() {}

  /**
   * Returns a name without its case, accents, spaces and punctuation; one of nothing else, or one
   * too long for a name, as it is.
   */
  static String of(String name) {
    if (name.length() > MAX_LENGTH || CombiningMarks.exceedRun(name)) {
      return name;
    }
    String folded =
        lettersOf(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return folded.isEmpty() ? name : folded;
  }

  private static int bits(byte... categories) {
    int bits = 0;
    for (byte category : categories) {
      bits |= 1 << category;
    }
    return bits;
  }

  /** Returns a text without its marks, spaces and punctuation. */
  private static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isIgnored(c)).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isIgnored(int codePoint) {
    return Character.isWhitespace(codePoint) || (IGNORED >> Character.getType(codePoint) & 1) != 0;
  }
}
