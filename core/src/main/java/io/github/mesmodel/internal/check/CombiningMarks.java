package io.github.mesmodel.internal.check;

/** The combining marks of texts, because a long run of them is normalized in quadratic time. */
final class CombiningMarks {
  /** The longest run of the Stream-Safe Text Format (UAX 15). */
  static final int MAX_RUN = 30;

  private CombiningMarks() {}

  /** Returns whether a text has more marks in a row than a text that is safe to normalize. */
  static boolean exceedRun(String text) {
    if (text.length() <= MAX_RUN) {
      return false;
    }
    int run = 0;
    int i = 0;
    while (i < text.length() && run <= MAX_RUN) {
      int codePoint = text.codePointAt(i);
      run = isMark(codePoint) ? run + 1 : 0;
      i += Character.charCount(codePoint);
    }
    return run > MAX_RUN;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
