package io.github.mesmodel.json.codec;

import java.io.IOException;

/** Writes the values of one type. Thread-safe. */
public abstract class ValueWriter {
  /**
   * Writes a value.
   *
   * @throws IOException if the sink throws it
   */
  public abstract void write(Object value, TokenSink sink) throws IOException;

  /**
   * {@return whether some values are empty} Callers cache it, because a call for each value is
   * slow.
   */
  public boolean mayBeEmpty() {
    return false;
  }

  /** {@return whether a value is empty: a property that has it is not written} */
  public boolean isEmpty(Object value, TokenSink sink) {
    return false;
  }
}
