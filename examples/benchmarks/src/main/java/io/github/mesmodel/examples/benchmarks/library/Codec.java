package io.github.mesmodel.examples.benchmarks.library;

import java.io.IOException;

/** What one library makes of JSON. */
public interface Codec {
  /** Reads a movement from JSON in UTF-8. */
  Object read(byte[] json) throws IOException;

  /** Writes what {@link #writable} returned as JSON in UTF-8. */
  byte[] write(Object movement) throws IOException;

  /** Returns what {@link #write} takes: what was read, unless said otherwise. */
  default Object writable(byte[] json) throws IOException {
    return read(json);
  }
}
