package io.github.mesmodel.json;

import io.github.mesmodel.validation.Location;

/**
 * The lines, which end with a line feed, and the columns of a document in UTF-8, for offsets in
 * ascending order.
 */
final class Locations {
  private final byte[] document;
  private int position;
  private int line;
  private int column = 1;

  Locations(byte[] document, int firstLine) {
    this.document = document;
    this.line = firstLine;
    this.position = Utf8.markLength(document);
  }

  /** Returns the location of an offset, which must not be before the previous one. */
  Location of(long offset) {
    for (; position < offset && position < document.length; position++) {
      byte current = document[position];
      if (current == '\n') {
        line++;
        column = 1;
      } else if (!isContinuation(position + 1)) {
        column++;
      }
    }
    return new Location(line, column);
  }

  private boolean isContinuation(int index) {
    return index < document.length && (document[index] & 0xC0) == 0x80;
  }
}
