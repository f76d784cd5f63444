package io.github.mesmodel.examples.quickstart;

import java.io.PrintWriter;
import java.util.Locale;

/** A form that reports are written in. */
enum Format {
  TEXT,
  JSON;

  Reports reports(Locale locale, PrintWriter out) {
    return this == TEXT ? new TextReports(locale, out) : new JsonReports(out);
  }
}
