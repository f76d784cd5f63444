package io.github.mesmodel.examples.benchmarks.plain;

import java.util.regex.Pattern;

/** The rule identifier. */
final class IdentifierForms {
  private static final Pattern RNA = Pattern.compile("W[0-9][0-9A-Z][0-9]{7}");
  private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
  private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
  private static final Pattern ISNI = Pattern.compile("[0-9]{15}[0-9X]");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private IdentifierForms() {}

  static boolean matches(String scheme, String value) {
    return switch (scheme) {
      case "rna" -> RNA.matcher(value).matches();
      case "siren" -> isSiren(value);
      case "siret" -> isSiret(value);
      case "isni" -> ISNI.matcher(value).matches() && hasIsniCheckCharacter(value);
      case "wikidata" -> WIKIDATA.matcher(value).matches();
      default -> true;
    };
  }

  private static boolean isSiren(String value) {
    return SIREN.matcher(value).matches() && luhnSum(value) % 10 == 0;
  }

  private static boolean isSiret(String value) {
    if (!SIRET.matcher(value).matches() || !isSiren(value.substring(0, 9))) {
      return false;
    }
    boolean laPoste =
        value.startsWith("356000000") && value.chars().map(c -> c - '0').sum() % 5 == 0;
    return laPoste || luhnSum(value) % 10 == 0;
  }

  private static int luhnSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum;
  }

  private static boolean hasIsniCheckCharacter(String value) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      sum = (sum + value.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return value.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
