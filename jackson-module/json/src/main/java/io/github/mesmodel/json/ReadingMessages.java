package io.github.mesmodel.json;

import io.github.mesmodel.internal.MessageLanguage;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages about what cannot be read, in one language. */
final class ReadingMessages {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final Lazy<ResourceBundle> bundle;

  /** Creates the messages for a reader. */
  ReadingMessages(Locale locale) {
    bundle =
        new Lazy<>(
            () ->
                ResourceBundle.getBundle(
                    "io.github.mesmodel.json.messages", MessageLanguage.of(locale)));
  }

  /** Returns a message, with its parameters filled in as they are. */
  String format(String key, Map<String, ?> parameters) {
    return PARAMETER
        .matcher(bundle.get().getString(key))
        .replaceAll(
            match -> Matcher.quoteReplacement(String.valueOf(parameters.get(match.group(1)))));
  }
}
