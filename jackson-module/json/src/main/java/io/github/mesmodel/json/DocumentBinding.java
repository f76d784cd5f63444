package io.github.mesmodel.json;

import io.github.mesmodel.Movement;
import org.jspecify.annotations.Nullable;

/** What one version of Jackson does when a document is read. Thread-safe. */
public interface DocumentBinding {
  /**
   * How far a document was read.
   *
   * @param complete whether its value was read to its end
   * @param movement the movement, null if none could be built
   * @param end the offset behind the value, or that of where the parser gave up
   */
  record Binding(boolean complete, @Nullable Movement movement, long end) {
    /** A value that was read to its end. */
    public static Binding complete(@Nullable Movement movement, long end) {
      return new Binding(true, movement, end);
    }

    /** A document that the parser gave up on. */
    public static Binding brokenOff(long end) {
      return new Binding(false, null, end);
    }
  }

  /** Binds the first value of a document, which is not blank, and notes what does not fit. */
  Binding bind(byte[] document, Problems problems);

  /** Notes the places of a tree of pointers, as far as the document can be read. */
  PointerTree locate(PointerTree sought, byte[] document);
}
