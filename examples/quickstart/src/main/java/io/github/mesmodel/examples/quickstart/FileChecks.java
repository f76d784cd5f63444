package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.validation.ValidationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Reads files, and reports the violations of each. */
final class FileChecks {
  private final MovementReader reader;
  private final Reports reports;
  private final PrintWriter err;
  private final Tally tally = new Tally();

  FileChecks(MovementReader reader, Reports reports, PrintWriter err) {
    this.reader = reader;
    this.reports = reports;
    this.err = err;
  }

  /** Returns the exit status. */
  int run(List<Path> files) {
    files.forEach(this::check);
    reports.end(tally);
    return tally.exitStatus();
  }

  private void check(Path file) {
    try {
      ValidationReport report = reader.read(file).report();
      tally.add(report);
      reports.add(new FileReport(file.toString(), report));
    } catch (IOException e) {
      tally.addUnreadable();
      err.println(Lines.of(file, e));
    }
  }
}
