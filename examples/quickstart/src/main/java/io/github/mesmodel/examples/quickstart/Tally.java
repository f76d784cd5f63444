package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.validation.ValidationReport;
import java.util.Set;

/** Counts files and their violations. */
final class Tally {
  private static final Set<String> NOT_JSON = Set.of("json-syntax", "encoding");

  private int files;
  private int errors;
  private int warnings;
  private int unreadable;

  /** Counts a file that was read. */
  void add(ValidationReport report) {
    files++;
    errors += report.errors().size();
    warnings += report.warnings().size();
    if (report.errors().stream().anyMatch(error -> NOT_JSON.contains(error.code()))) {
      unreadable++;
    }
  }

  /** Counts a file that could not be read. */
  void addUnreadable() {
    files++;
    unreadable++;
  }

  int files() {
    return files;
  }

  int errors() {
    return errors;
  }

  int warnings() {
    return warnings;
  }

  /** Returns the number of files that could not be read or are not JSON. */
  int unreadable() {
    return unreadable;
  }

  int exitStatus() {
    if (unreadable > 0) {
      return ExitStatus.UNREADABLE;
    }
    return errors > 0 ? ExitStatus.ERRORS : ExitStatus.OK;
  }
}
