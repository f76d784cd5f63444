package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that the tests read. */
final class Resources {
  private Resources() {}

  /** Reads a file, by a name relative to this package or an absolute one. */
  static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
