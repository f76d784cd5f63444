package io.github.mesmodel.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Language tags of BCP 47 (RFC 5646). */
public final class LanguageTag {
  /** The most characters of a tag: RFC 5646 asks for 35 at least. */
  private static final int MAX_LENGTH = 100;

  /** The languages of two letters that have other codes today. */
  private static final Set<String> REPLACED = Set.of("in", "iw", "ji");

  private LanguageTag() {}

  /**
   * Returns the canonical form of a tag, or throws an IllegalArgumentException if it is not well
   * formed.
   */
  public static String canonical(String tag) {
    Objects.requireNonNull(tag, "A language tag is null");
    if (isLanguage(tag)) {
      return tag;
    }
    try {
      return fixpoint(requireLength(tag));
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          Quoted.of(tag)
              + " is not a language tag of BCP 47 of at most 100 characters; one looks like fr, en or zh-Hant",
          e);
    }
  }

  /** Nearly every tag, because a Locale.Builder takes longer than the rest of a text. */
  private static boolean isLanguage(String tag) {
    return tag.length() == 2
        && isLetter(tag.charAt(0))
        && isLetter(tag.charAt(1))
        && !REPLACED.contains(tag);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * One pass may leave a grandfathered tag that the next would replace: ccc-art-lojban, art-lojban,
   * jbo.
   */
  private static String fixpoint(String tag) {
    String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    return canonical.equals(tag) ? tag : fixpoint(canonical);
  }

  /** Returns whether a tag is well formed. */
  public static boolean isWellFormed(String tag) {
    try {
      canonical(tag);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns the exception for a text that has a language twice. */
  public static IllegalArgumentException twice(String tag) {
    return new IllegalArgumentException("The language " + tag + " is given twice");
  }

  private static String requireLength(String tag) {
    if (tag.isBlank() || tag.length() > MAX_LENGTH) {
      throw new IllformedLocaleException("blank, or too long");
    }
    return tag;
  }
}
