package io.github.mesmodel.examples.quickstart;

import java.text.Normalizer;

/**
 * A style of type, with the widths of letters that the usual sans-serif fonts stay within.
 *
 * @param style the class of the style sheet
 * @param size the size of the font, in pixels
 * @param leading the distance of two lines, in pixels
 * @param weight the width of its letters beside bold ones
 */
record Type(String style, int size, int leading, double weight) {
  private static final double BOLD = 1;
  private static final double REGULAR = 0.9;

  static final Type NAME = new Type("name", 28, 36, BOLD);
  static final Type HEADING = new Type("heading", 17, 24, BOLD);
  static final Type TITLE = new Type("title", 14, 19, BOLD);
  static final Type STATEMENT = new Type("statement", 14, 19, REGULAR);
  static final Type DETAIL = new Type("detail", 12, 16, REGULAR);

  private static final String NARROW = " .,:;!|'’-()[]Iijlftr";
  private static final String WIDE = "MWmw@—…ŒœÆæ";
  private static final int LATIN_END = 0x250;
  private static final int ALPHABETS_END = 0x800; // Greek, Cyrillic, Hebrew, Arabic
  private static final int IDEOGRAPHS = 0x2E80;
  private static final int SUPPLEMENTARY = 0x10000;

  /** Returns a width that a text does not exceed, in pixels. */
  double width(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return decomposed.codePoints().mapToDouble(Type::ems).sum() * weight * size;
  }

  /** The widest glyphs of Verdana Bold and DejaVu Sans Bold, which are wider than others. */
  private static double ems(int character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (NARROW.indexOf(character) >= 0) {
      return 0.55;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 1.2;
    }
    if (character == '%' || character >= LATIN_END) {
      return beyondLatin(character);
    }
    boolean small = Character.isLowerCase(character) || Character.isDigit(character);
    return small ? 0.75 : 0.88;
  }

  private static double beyondLatin(int character) {
    boolean alphabetic = character >= LATIN_END && character < ALPHABETS_END;
    if (alphabetic && !Character.isUpperCase(character)) {
      return 1;
    }
    boolean ideographic = character >= IDEOGRAPHS && character < SUPPLEMENTARY;
    return ideographic ? 1.05 : 1.35;
  }
}
