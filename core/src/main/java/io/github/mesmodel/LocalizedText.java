package io.github.mesmodel;

import io.github.mesmodel.internal.FewTexts;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, each under its BCP 47 language tag, such as {@code fr} or
 * {@code zh-Hant}; in the order given, never empty.
 *
 * <p>Tags are well formed, and kept in the canonical form of RFC 5646 ({@code fr-CA}, {@code
 * zh-Hant}). Validation checks the texts. Two localized texts are equal if they have the same texts
 * in the same languages, in any order.
 *
 * @param texts the texts by language tag, unmodifiable, in the order given, not empty
 */
public record LocalizedText(Map<String, String> texts) implements Serializable {
  /**
   * Creates a localized text of a copy of the map.
   *
   * @throws NullPointerException if the map, a tag or a text is null
   * @throws IllegalArgumentException if the map is empty, a tag is not well formed, or two tags
   *     name the same language
   */
  public LocalizedText {
    texts = canonicalCopy(Objects.requireNonNull(texts, "texts"));
  }

  /**
   * Obtains a text in one language.
   *
   * @param tag the BCP 47 language tag, not null
   * @param text the text, not null
   * @return the localized text, not null
   * @throws IllegalArgumentException if the tag is not well formed
   */
  public static LocalizedText of(String tag, String text) {
    Objects.requireNonNull(tag, "tag");
    return new LocalizedText(Map.of(tag, Objects.requireNonNull(text, "text")));
  }

  /**
   * Obtains a text in French.
   *
   * @param text the text, not null
   * @return the localized text, not null
   */
  public static LocalizedText fr(String text) {
    return of("fr", text);
  }

  /**
   * {@return a copy of this text with one more language, at the end, not null}
   *
   * @param tag the BCP 47 language tag, not null
   * @param text the text, not null
   * @throws IllegalArgumentException if the tag is not well formed, or its language is already
   *     there
   */
  public LocalizedText and(String tag, String text) {
    Objects.requireNonNull(text, "text");
    return new LocalizedText(FewTexts.with(texts, tag, text));
  }

  /**
   * {@return the text for a reader of a language, by the lookup of RFC 4647: the language itself,
   * then each less specific one ({@code fr-CA}, then {@code fr}), not null} If there is none of
   * these languages, the first text is returned.
   *
   * @param locale the reader's language, not null
   */
  public String in(Locale locale) {
    return find(locale).orElseGet(() -> texts.values().iterator().next());
  }

  /**
   * Finds the text in a language, by the lookup of RFC 4647: the language itself, then each less
   * specific one ({@code fr-CA}, then {@code fr}).
   *
   * @param locale the language, not null
   * @return the text, empty if there is none of these languages
   */
  public Optional<String> find(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    String match =
        Locale.lookupTag(Locale.LanguageRange.parse(locale.toLanguageTag()), texts.keySet());
    return Optional.ofNullable(match).map(texts::get);
  }

  /**
   * {@return the texts by their language tags, such as {@code {fr=Réseau, en=Network}}, not null}
   */
  @Override
  public String toString() {
    return texts.toString();
  }

  private static Map<String, String> canonicalCopy(Map<String, String> texts) {
    Map<String, String> finished = FewTexts.finished(texts);
    if (finished != null) {
      return finished;
    }
    Map<String, String> copy = Map.of();
    for (Map.Entry<?, ?> text : texts.entrySet()) {
      copy =
          FewTexts.with(
              copy,
              Objects.requireNonNull(string(text.getKey()), "A language tag is null"),
              string(text.getValue()));
    }
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("A localized text must have at least one language");
    }
    return Objects.requireNonNull(FewTexts.finished(copy));
  }

  /** Returns a string, and refuses other objects, which an unchecked cast lets into a map. */
  private static @Nullable String string(@Nullable Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw new IllegalArgumentException(
        "Tags and texts are strings, but there is a " + value.getClass().getSimpleName());
  }
}
