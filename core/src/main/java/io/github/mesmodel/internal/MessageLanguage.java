package io.github.mesmodel.internal;

import java.util.Locale;

/** The languages that messages are written in. */
public final class MessageLanguage {
  private MessageLanguage() {}

  /** Returns French for any French locale, else English. */
  public static Locale of(Locale reader) {
    return reader.getLanguage().equals(Locale.FRENCH.getLanguage())
        ? Locale.FRENCH
        : Locale.ENGLISH;
  }
}
