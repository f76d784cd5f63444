package io.github.mesmodel;

import java.util.List;

/**
 * The legal form of a movement: an open list.
 *
 * @param code the code, not null
 */
public record LegalForm(String code) implements OpenCode {
  static final CodeList<LegalForm> LIST = new CodeList<>(LegalForm::new);

  /** An association under the French law of 1 July 1901. */
  public static final LegalForm ASSOCIATION_LOI_1901 =
      LIST.add(
          "association-loi-1901",
          "Association loi 1901",
          "Association under the French law of 1901");

  /** An association under the local law of Alsace and Moselle. */
  public static final LegalForm ASSOCIATION_DROIT_LOCAL =
      LIST.add(
          "association-droit-local",
          "Association de droit local d'Alsace-Moselle",
          "Association under the local law of Alsace-Moselle");

  /** A worker cooperative. */
  public static final LegalForm SCOP =
      LIST.add("scop", "Société coopérative et participative", "Worker cooperative");

  /** A cooperative of collective interest. */
  public static final LegalForm SCIC =
      LIST.add(
          "scic", "Société coopérative d'intérêt collectif", "Cooperative of collective interest");

  /** A mutual society. */
  public static final LegalForm MUTUELLE = LIST.add("mutuelle", "Mutuelle", "Mutual society");

  /** A foundation. */
  public static final LegalForm FONDATION = LIST.add("fondation", "Fondation", "Foundation");

  /** A group of people or bodies without a legal personality. */
  public static final LegalForm ASSOCIATION_DE_FAIT =
      LIST.add("association-de-fait", "Association de fait", "Unincorporated association");

  /** An association, under the law of any country. */
  public static final LegalForm ASSOCIATION = LIST.add("association", "Association", "Association");

  /** A cooperative, under the law of any country. */
  public static final LegalForm COOPERATIVE = LIST.add("cooperative", "Coopérative", "Cooperative");

  /** A commercial company, under the law of any country. */
  public static final LegalForm SOCIETE_COMMERCIALE =
      LIST.add("societe-commerciale", "Société commerciale", "Commercial company");

  /** A French association that the state recognises as of public utility. */
  public static final LegalForm ASSOCIATION_RECONNUE_D_UTILITE_PUBLIQUE =
      LIST.add(
          "association-reconnue-d-utilite-publique",
          "Association reconnue d'utilité publique",
          "Association recognised as of public utility");

  /** A French endowment fund. */
  public static final LegalForm FONDS_DE_DOTATION =
      LIST.add("fonds-de-dotation", "Fonds de dotation", "Endowment fund");

  /**
   * Creates a value. Prefer {@link #of}, which returns the listed constants.
   *
   * @throws NullPointerException if the code is null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public LegalForm {
    CodeList.requireForm(code);
  }

  /**
   * Obtains the listed value of a code, or a new value.
   *
   * @param code the code, not null
   * @return the value, not null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public static LegalForm of(String code) {
    return LIST.of(code);
  }

  /** {@return the listed values, unmodifiable, in the order of their declaration} */
  public static List<LegalForm> known() {
    return LIST.known();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
