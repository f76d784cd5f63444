package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Lines about a file: each is a single line, for every content and name of a file. */
final class Lines {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  private Lines() {}

  /** Returns {@code FILE:LINE:COLUMN: severity code pointer: message}. */
  static String of(String file, Violation violation) {
    return oneLine(file + ":" + violation);
  }

  static String of(Path file, IOException e) {
    return oneLine(file + ": " + reason(e));
  }

  private static String oneLine(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }

  /**
   * Returns a reason, because the message of a file system exception is only the name of the file.
   */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    return e instanceof FileSystemException
        ? e.getClass().getSimpleName()
        : String.valueOf(e.getMessage());
  }
}
