package io.github.mesmodel.examples.micronaut;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The languages that the messages are written in. */
final class Languages {
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

  private Languages() {}

  static Locale of(HttpRequest<?> request) {
    Locale found = Locale.lookup(wanted(request.getHeaders().get("Accept-Language")), SPOKEN);
    return found == null ? Locale.ENGLISH : found;
  }

  private static List<LanguageRange> wanted(String header) {
    try {
      return header == null ? List.of() : LanguageRange.parse(header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
