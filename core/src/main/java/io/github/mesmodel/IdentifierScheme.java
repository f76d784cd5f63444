package io.github.mesmodel;

import java.util.List;

/**
 * The register that an {@link Identifier} comes from: an open list. Validation checks the
 * identifiers of the listed registers; other registers have the codes of org-id.guide, such as
 * {@code gb-chc}.
 *
 * @param code the code, not null
 */
public record IdentifierScheme(String code) implements OpenCode {
  static final CodeList<IdentifierScheme> LIST = new CodeList<>(IdentifierScheme::new);

  /** The French national register of associations (RNA), such as {@code W123456789}. */
  public static final IdentifierScheme RNA =
      LIST.add(
          "rna",
          "Répertoire national des associations (RNA)",
          "French national register of associations (RNA)");

  /** The French number of a legal unit (SIREN): nine digits. */
  public static final IdentifierScheme SIREN =
      LIST.add("siren", "Numéro SIREN de l'Insee", "French legal unit number (SIREN)");

  /** The French number of an establishment (SIRET): fourteen digits. */
  public static final IdentifierScheme SIRET =
      LIST.add("siret", "Numéro SIRET de l'Insee", "French establishment number (SIRET)");

  /** The International Standard Name Identifier, ISO 27729: sixteen characters without spaces. */
  public static final IdentifierScheme ISNI =
      LIST.add(
          "isni",
          "Identifiant international normalisé des noms (ISNI)",
          "International Standard Name Identifier (ISNI)");

  /** A Wikidata item, such as {@code Q90}. */
  public static final IdentifierScheme WIKIDATA =
      LIST.add("wikidata", "Élément Wikidata", "Wikidata item");

  /**
   * Creates a value. Prefer {@link #of}, which returns the listed constants.
   *
   * @throws NullPointerException if the code is null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public IdentifierScheme {
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
  public static IdentifierScheme of(String code) {
    return LIST.of(code);
  }

  /** {@return the listed values, unmodifiable, in the order of their declaration} */
  public static List<IdentifierScheme> known() {
    return LIST.known();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
