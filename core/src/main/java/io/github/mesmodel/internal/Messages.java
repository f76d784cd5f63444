package io.github.mesmodel.internal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one bundle, loaded lazily.
 *
 * @param bundles loads the bundle, in the module that holds it, because no other module sees it
 * @param language French or English
 */
public record Messages(Function<Locale, ResourceBundle> bundles, Locale language) {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** Returns the messages for a reader: in French for any French locale, else in English. */
  public static Messages of(Function<Locale, ResourceBundle> bundles, Locale reader) {
    boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
    return new Messages(bundles, french ? Locale.FRENCH : Locale.ENGLISH);
  }

  /** Returns a message, with its parameters filled in as they are. */
  public String format(String key, Map<String, ?> parameters) {
    return PARAMETER
        .matcher(bundles.apply(language).getString(key))
        .replaceAll(
            match -> Matcher.quoteReplacement(String.valueOf(parameters.get(match.group(1)))));
  }
}
