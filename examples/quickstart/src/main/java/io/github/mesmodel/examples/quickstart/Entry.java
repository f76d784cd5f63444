package io.github.mesmodel.examples.quickstart;

/**
 * A record in the words of a reader.
 *
 * @param title its name
 * @param detail its further content; empty if there is none
 */
record Entry(String title, String detail) {
  /** Returns the entry as one line. */
  @Override
  public String toString() {
    return detail.isEmpty() ? title : title + ": " + detail;
  }
}
