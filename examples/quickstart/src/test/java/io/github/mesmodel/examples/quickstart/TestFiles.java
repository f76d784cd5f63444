package io.github.mesmodel.examples.quickstart;

import java.nio.file.Path;

/** The files among the test resources. */
final class TestFiles {
  /** Nothing is wrong with it. */
  static final Path SOUND = file("sound.json");

  /** Has a warning. */
  static final Path WARNED = file("warned.json");

  /** Has a warning, and errors of reading and of validation. */
  static final Path BROKEN = file("broken.json");

  /** Is JSON, but no movement. */
  static final Path ARRAY = file("array.json");

  /** Has an error, and ends in the midst of an object. */
  static final Path CUT_OFF = file("cut-off.json");

  /** The file is not a text. */
  static final Path JUNK = file("junk.json");

  /** Has no byte. */
  static final Path EMPTY = file("empty.json");

  private TestFiles() {}

  private static Path file(String name) {
    return Path.of("src", "test", "resources", name);
  }
}
