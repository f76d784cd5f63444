package io.github.mesmodel.examples.quickstart;

/** The exit statuses of the program. */
final class ExitStatus {
  static final int OK = 0;
  static final int ERRORS = 1;
  static final int UNREADABLE = 2;

  private ExitStatus() {}
}
