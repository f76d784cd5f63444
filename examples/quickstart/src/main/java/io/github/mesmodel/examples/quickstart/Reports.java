package io.github.mesmodel.examples.quickstart;

/** The output of the reports on files, one after another. */
interface Reports {
  /** Writes the report on one file. */
  void add(FileReport report);

  /** Ends the output after all files. */
  void end(Tally tally);
}
