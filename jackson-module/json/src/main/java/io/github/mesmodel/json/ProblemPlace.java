package io.github.mesmodel.json;

/** A place in a document, worked out only for a problem that is listed. */
interface ProblemPlace {
  /** The offset of a place that only its pointer tells. */
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
