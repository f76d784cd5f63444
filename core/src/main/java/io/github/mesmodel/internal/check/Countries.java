package io.github.mesmodel.internal.check;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** The countries of ISO 3166-1, and Kosovo, whose code the standard leaves to its users. */
final class Countries {
  private static final Set<String> ALPHA_2 = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
  private static final String KOSOVO = "XK";

  private Countries() {}

  static boolean contains(String alpha2) {
    return ALPHA_2.contains(alpha2) || alpha2.equals(KOSOVO);
  }
}
