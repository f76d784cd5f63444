package io.github.mesmodel.json;

/** The white space between the tokens of JSON (RFC 8259, section 2). */
final class WhiteSpace {
  private WhiteSpace() {}

  static boolean is(int current) {
    return current == ' ' || current == '\t' || current == '\n' || current == '\r';
  }

  /**
   * Returns the offset of the first byte, from a place on, that is not white space, else the end.
   */
  static int end(byte[] document, int start) {
    return end(document, start, document.length);
  }

  /** Returns the offset of the first byte between two places that is not white space. */
  static int end(byte[] bytes, int start, int limit) {
    int end = start;
    while (end < limit && is(bytes[end])) {
      end++;
    }
    return end;
  }
}
