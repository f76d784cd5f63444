package io.github.mesmodel.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Language tags of BCP 47 (RFC 5646). */
public final class LanguageTag {
  /** The limit of a tag's characters; RFC 5646 requires 35 at least. */
  private static final int MAX_LENGTH = 100;

  private LanguageTag() {}

  /**
   * Returns the canonical form of a tag, or throws an IllegalArgumentException if it is not well
   * formed.
   */
  public static String canonical(String tag) {
    String canonical = canonicalOrNull(Objects.requireNonNull(tag, "A language tag is null"));
    if (canonical == null) {
      throw new IllegalArgumentException(malformed(tag));
    }
    return canonical;
  }

  /** Returns the canonical form of a tag; null if it is not well formed. */
  public static @Nullable String canonicalOrNull(String tag) {
    if (isLanguage(tag)) {
      return tag;
    }
    try {
      return tag.isBlank() || tag.length() > MAX_LENGTH ? null : fixpoint(tag);
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /**
   * Returns whether a tag is a canonical language of two letters, as most are, because a
   * Locale.Builder takes longer than the rest of a text.
   */
  public static boolean isLanguage(String tag) {
    return tag.length() == 2
        && isLetter(tag.charAt(0))
        && isLetter(tag.charAt(1))
        && !isReplaced(tag.charAt(0), tag.charAt(1));
  }

  /** Returns whether a language of two letters has another code today: in, iw and ji. */
  private static boolean isReplaced(char first, char second) {
    return first == 'i' ? second == 'n' || second == 'w' : first == 'j' && second == 'i';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * Repeats the replacement, because a pass may leave a grandfathered tag: ccc-art-lojban,
   * art-lojban, jbo.
   */
  private static String fixpoint(String tag) {
    String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    return canonical.equals(tag) ? tag : fixpoint(canonical);
  }

  /** Returns the reason for refusing a malformed tag. */
  public static String malformed(String tag) {
    return Quoted.of(tag)
        + " is not a language tag of BCP 47 of at most 100 characters; one looks like fr, en or zh-Hant";
  }

  /** Returns the reason for refusing a text that has a language twice. */
  public static String twice(String tag) {
    return "The language " + tag + " is given twice";
  }
}
