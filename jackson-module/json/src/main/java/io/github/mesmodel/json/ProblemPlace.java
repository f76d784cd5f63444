package io.github.mesmodel.json;

/** A place in a document, computed lazily for a listed problem. */
interface ProblemPlace {
  /** The offset of a place of which only the pointer is known. */
  long UNKNOWN_OFFSET = -1;

  /** Returns the offset in bytes, from 0, or {@link #UNKNOWN_OFFSET}. */
  long offset();

  /** Returns the JSON Pointer (RFC 6901). */
  String pointer();

  /** Returns a place that is known. */
  static ProblemPlace of(long offset, String pointer) {
    return new Known(offset, pointer);
  }

  /**
   * A place that is known.
   *
   * @param offset the offset
   * @param pointer the pointer
   */
  record Known(long offset, String pointer) implements ProblemPlace {}
}
