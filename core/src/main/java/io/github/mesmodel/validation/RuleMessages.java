package io.github.mesmodel.validation;

import io.github.mesmodel.internal.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of the rules. */
final class RuleMessages {
  private static final String BUNDLE =
      "io.github.mesmodel.internal.check.ContributorValidationMessages";

  private RuleMessages() {}

  /** Returns the messages in French for any French locale, else in English. */
  static Messages in(Locale locale) {
    return Messages.of(language -> ResourceBundle.getBundle(BUNDLE, language), locale);
  }
}
