package io.github.mesmodel.internal.check;

import io.github.mesmodel.IdentifierScheme;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms of identifiers, by their scheme. */
final class IdentifierForm {
  private static final String LA_POSTE = "356000000";

  private static final Pattern RNA = Pattern.compile("W[0-9][0-9A-Z][0-9]{7}");
  private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
  private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
  private static final Pattern ISNI = Pattern.compile("[0-9]{15}[0-9X]");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private static final Map<IdentifierScheme, Predicate<String>> FORMS =
      Map.of(
          IdentifierScheme.RNA, value -> RNA.matcher(value).matches(),
          IdentifierScheme.SIREN, IdentifierForm::isSiren,
          IdentifierScheme.SIRET, IdentifierForm::isSiret,
          IdentifierScheme.ISNI,
              value -> ISNI.matcher(value).matches() && hasIsniCheckCharacter(value),
          IdentifierScheme.WIKIDATA, value -> WIKIDATA.matcher(value).matches());

  private IdentifierForm() {}

  /**
   * Returns whether a value has the form of its scheme. Every value has the form of an unlisted
   * scheme.
   */
  static boolean matches(IdentifierScheme scheme, String value) {
    return FORMS.getOrDefault(scheme, any -> true).test(value);
  }

  private static boolean isSiren(String value) {
    return SIREN.matcher(value).matches() && luhnSum(value) % 10 == 0;
  }

  private static boolean isSiret(String value) {
    if (!SIRET.matcher(value).matches() || !isSiren(value.substring(0, 9))) {
      return false;
    }
    boolean laPoste = value.startsWith(LA_POSTE) && digitSum(value) % 5 == 0;
    return laPoste || luhnSum(value) % 10 == 0;
  }

  /** The sum of the Luhn algorithm, ISO/IEC 7812-1. */
  private static int luhnSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum;
  }

  private static int digitSum(String digits) {
    return digits.chars().map(digit -> digit - '0').sum();
  }

  /** The check character of ISO/IEC 7064, MOD 11-2. */
  private static boolean hasIsniCheckCharacter(String value) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      sum = (sum + value.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return value.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
