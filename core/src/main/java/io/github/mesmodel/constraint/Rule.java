package io.github.mesmodel.constraint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of validation. An error is a contradiction or an unusable form; a warning is a gap or
 * an unusual value. The {@link #code} and the severity of a rule are stable, because programs
 * depend on them.
 *
 * <p>Dates are compared by certainty: 2002 and 2002-03 agree in any order.
 */
public enum Rule {
  /** A required component, or an element of a list, is there. */
  REQUIRED(Severity.ERROR),

  /** An id has the form that {@link Slug} describes. */
  SLUG(Severity.ERROR),

  /** A text has the form that {@link Text} describes. */
  TEXT(Severity.ERROR),

  /** A web address has the form that {@link WebUrl} describes. */
  WEB_URL(Severity.ERROR),

  /** A country code has the form that {@link CountryCode} describes. */
  COUNTRY_CODE(Severity.ERROR),

  /** A region code has the form that {@link RegionCode} describes. */
  REGION_CODE(Severity.ERROR),

  /** A position is 1 or more. */
  POSITION(Severity.ERROR),

  /** The ids of a movement and its entries are unique. */
  DUPLICATE_ID(Severity.ERROR),

  /** The ids of axes and sources name axes and sources of the movement. */
  UNRESOLVED_REFERENCE(Severity.ERROR),

  /** The axes of an action are axes of its plan, if the plan names any. */
  AXIS_OUTSIDE_PLAN(Severity.ERROR),

  /** No period certainly ends before it begins. */
  REVERSED_PERIOD(Severity.ERROR),

  /** No predecessor certainly began after the founding of the movement. */
  PREDECESSOR_AFTER_FOUNDING(Severity.ERROR),

  /**
   * The founding, the publication and the retrieval of a source are not certainly in the future.
   */
  FUTURE_DATE(Severity.ERROR),

  /** No two actions of a plan, and no two axes that a plan names, have the same position. */
  DUPLICATE_POSITION(Severity.ERROR),

  /** An affiliation has at least one role. */
  EMPTY_ROLES(Severity.ERROR),

  /**
   * No two roles of an entry have the same type and body over times that certainly overlap. A
   * missing beginning or end is unbounded; bodies are compared like names.
   */
  DUPLICATE_ROLE(Severity.ERROR),

  /**
   * An identifier of a known scheme has the form and the check digits of that scheme, and a SIRET
   * begins with the SIREN of the same organization.
   */
  IDENTIFIER(Severity.ERROR),

  /**
   * A territorial network has a territory, a sectoral network and a resource structure have a
   * field.
   */
  KIND_MISMATCH(Severity.WARNING),

  /** The actions of a plan are numbered from 1 to n, in any order. */
  POSITION_GAP(Severity.WARNING),

  /** No beginning is certainly in the future. */
  FUTURE_SINCE(Severity.WARNING),

  /** A text is in the Unicode normalization form NFC (UAX 15). */
  NOT_NORMALIZED(Severity.WARNING),

  /**
   * The texts of a movement whose name has French have French; the titles of sources are exempt.
   */
  MISSING_FRENCH(Severity.WARNING),

  /** A code of an open list, and a French subdivision, are listed. */
  UNKNOWN_CODE(Severity.WARNING),

  /**
   * No two networks, individuals or affiliations share a name, an acronym or an alias, after
   * folding of case, accents, spaces and punctuation.
   */
  DUPLICATE_NAME(Severity.WARNING),

  /** No two networks, and no two organizations, share an identifier. */
  SHARED_IDENTIFIER(Severity.WARNING),

  /** A list of ids names each once. */
  REPEATED_REFERENCE(Severity.WARNING),

  /** An entry, and the movement itself, cites a source, where the movement lists some. */
  UNCITED(Severity.WARNING);

  private static final Map<String, Rule> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::code, rule -> rule));

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** {@return the code of the rule, such as {@code duplicate-id}, not null} */
  public String code() {
    return code;
  }

  /** {@return the severity of every violation of the rule, not null} */
  public Severity severity() {
    return severity;
  }

  /**
   * Finds a rule by its code.
   *
   * @param code the code, such as that of a violation, not null
   * @return the rule, empty if no rule has the code
   */
  public static Optional<Rule> of(String code) {
    return Optional.ofNullable(BY_CODE.get(Objects.requireNonNull(code, "code")));
  }
}
