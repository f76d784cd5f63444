package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.LocalizedText;
import java.io.PrintWriter;
import java.util.Locale;

/** Writes a line for every violation, in the form that editors make clickable, and a summary. */
final class TextReports implements Reports {
  private static final LocalizedText SUMMARY =
      LocalizedText.fr("Fichiers : %d ; erreurs : %d ; avertissements : %d ; illisibles : %d")
          .and("en", "Files: %d; errors: %d; warnings: %d; unreadable: %d");

  private final Locale locale;
  private final PrintWriter out;

  TextReports(Locale locale, PrintWriter out) {
    this.locale = locale;
    this.out = out;
  }

  @Override
  public void add(FileReport report) {
    report
        .report()
        .violations()
        .forEach(violation -> out.println(Lines.of(report.file(), violation)));
  }

  @Override
  public void end(Tally tally) {
    out.println(
        SUMMARY
            .in(locale)
            .formatted(tally.files(), tally.errors(), tally.warnings(), tally.unreadable()));
  }
}
