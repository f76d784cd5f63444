package io.github.mesmodel.internal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of one bundle, in the language of a reader: French or English. */
public final class Messages {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final ResourceBundle bundle;

  /**
   * Loads the messages.
   *
   * @param bundle the full name of the bundle
   * @param owner a class of the module that holds the bundle
   * @param reader French for any French locale, else English
   */
  public Messages(String bundle, Class<?> owner, Locale reader) {
    this.bundle = ResourceBundle.getBundle(bundle, language(reader), owner.getModule());
  }

  private static Locale language(Locale reader) {
    return reader.getLanguage().equals(Locale.FRENCH.getLanguage())
        ? Locale.FRENCH
        : Locale.ENGLISH;
  }

  /** Returns a message, with its parameters filled in as they are. */
  public String format(String key, Map<String, ?> parameters) {
    return PARAMETER
        .matcher(bundle.getString(key))
        .replaceAll(
            match -> Matcher.quoteReplacement(String.valueOf(parameters.get(match.group(1)))));
  }
}
