package io.github.mesmodel.examples.quickstart;

import java.util.Locale;

/** A language that the program answers in. */
enum Language {
  FR(Locale.FRENCH),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }
}
