package io.github.mesmodel.examples.dropwizard;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/** The languages that the messages are written in. */
final class Languages {
  private static final Set<String> SPOKEN = Set.of("en", "fr");

  private Languages() {}

  static Locale of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(SPOKEN::contains)
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Locale.ENGLISH);
  }
}
