package io.github.mesmodel.internal;

/**
 * The form of ids and codes: groups of ASCII lower-case letters and digits, joined by single
 * hyphens.
 */
public final class KebabCase {
  /** The most characters that an id or a code may have. */
  public static final int MAX_LENGTH = 64;

  private KebabCase() {}

  /** Returns whether a text has the form, {@link #MAX_LENGTH} included. */
  public static boolean matches(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-';
      if (hyphen ? afterHyphen : !isLetterOrDigit(c)) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
