package io.github.mesmodel.examples.benchmarks.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of strings, as regular expressions where one says it. */
public final class Forms {
  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  static final String SINCE = DATE + "|origin";
  static final String PERIOD = DATE + "/(" + DATE + "|\\.\\.)";

  private static final String SPACE = "\\s\\p{Z}\\u200B\\uFEFF";

  private static final String FORBIDDEN =
      "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\p{IsNoncharacter_Code_Point}";

  private static final String MEANINGFUL =
      "[\\p{L}\\p{N}\\p{S}&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]";

  /** A text: no space around it, no forbidden character, and not punctuation alone. */
  static final String TEXT =
      "(?!["
          + SPACE
          + "])[^"
          + FORBIDDEN
          + "]*"
          + MEANINGFUL
          + "[^"
          + FORBIDDEN
          + "]*(?<!["
          + SPACE
          + "])";

  private static final String PORT =
      "(6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[1-5]?\\d{1,4})";

  /** An absolute web address in ASCII: a host, perhaps a port, and the rest. */
  static final String WEB_URL =
      "(?i)(?!.*%(?![0-9a-f]{2}))https?://([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?"
          + "|\\[[0-9a-f:.]+\\])(:"
          + PORT
          + "?)?([/?#][!#$%&-;=?-Z_a-z~]*)?";

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private static final Pattern REGION = Pattern.compile("([A-Z]{2})(-[A-Z0-9]{1,3})?");

  private Forms() {}

  /** Returns whether a string is a country code. */
  public static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  /** Returns whether a string is a region code. */
  public static boolean isRegion(String code) {
    return REGION.matcher(code).matches() && isCountry(code.substring(0, 2));
  }
}
