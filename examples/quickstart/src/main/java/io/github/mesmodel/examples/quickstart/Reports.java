package io.github.mesmodel.examples.quickstart;

/** Where the reports on files are written to, one after another. */
interface Reports {
  /** Writes the report on one file. */
  void add(FileReport report);

  /** Ends what is written, once all files have been read. */
  void end(Tally tally);
}
