package io.github.mesmodel.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a Markdown file that a program writes, between two comments. */
public final class Section {
  private Section() {}

  /**
   * Replaces a part of a file.
   *
   * @param file the file, which has the comments {@code <!-- name -->} and {@code <!-- end of name
   *     -->}
   * @param name the name of the part
   * @param content the text between the comments
   * @throws IllegalArgumentException if the file has no such part
   * @throws IOException if the file cannot be read or written
   */
  public static void replace(Path file, String name, String content) throws IOException {
    String text = Files.readString(file);
    String begin = "<!-- " + name + " -->";
    int start = text.indexOf(begin);
    int end = text.indexOf("<!-- end of " + name + " -->");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          file + " has no part between <!-- " + name + " --> and <!-- end of " + name + " -->");
    }
    Files.writeString(
        file,
        text.substring(0, start + begin.length()) + "\n" + content + "\n" + text.substring(end));
  }
}
