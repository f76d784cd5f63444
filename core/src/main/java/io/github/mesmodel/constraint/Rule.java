package io.github.mesmodel.constraint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What validation checks. The {@link #code} of a rule is stable: programs may depend on it.
 *
 * <p>Dates are compared by what is certain: 2002 and 2002-03 contradict each other in no order.
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

  /** A country code is one of ISO 3166-1 alpha-2. */
  COUNTRY_CODE(Severity.ERROR),

  /** A region code is one of ISO 3166-1 alpha-2, or has the form of one of ISO 3166-2. */
  REGION_CODE(Severity.ERROR),

  /** No two entries of a movement, nor an entry and the movement, have the same id. */
  DUPLICATE_ID(Severity.ERROR),

  /** An id that names an axis or a source names one that the movement has. */
  UNRESOLVED_REFERENCE(Severity.ERROR),

  /** What begins and ends does not certainly end before it begins. */
  REVERSED_PERIOD(Severity.ERROR),

  /** The predecessor of a movement did not certainly begin after the movement was founded. */
  PREDECESSOR_AFTER_FOUNDING(Severity.ERROR),

  /**
   * What is told as past is not certainly in the future: the founding, every {@code since}, the
   * reading of a source. Ends, and the periods of plans, may lie ahead.
   */
  FUTURE_DATE(Severity.ERROR),

  /**
   * A territorial network has a territory; a sectoral network and a resource structure have a
   * field.
   */
  KIND_MISMATCH(Severity.ERROR),

  /**
   * The n axes of a movement, and the n actions of each plan, are numbered from 1 to n, each number
   * once, in any order.
   */
  POSITION_GAP(Severity.ERROR),

  /** An affiliation has at least one role. */
  EMPTY_ROLES(Severity.ERROR),

  /**
   * No two roles of an affiliation have the same type and body over times that certainly overlap. A
   * time without a beginning, or without an end, is taken for unbounded there.
   */
  DUPLICATE_ROLE(Severity.ERROR),

  /** An identifier of a known scheme has the form, and the check digits, of that scheme. */
  IDENTIFIER(Severity.ERROR),

  /** A localized text has French. */
  MISSING_FRENCH(Severity.WARNING),

  /** A code of an open list is one that the library knows. */
  UNKNOWN_CODE(Severity.WARNING),

  /**
   * No two networks, individuals or affiliated bodies have the same name, after case and accent
   * folding.
   */
  DUPLICATE_NAME(Severity.WARNING),

  /** No identifier is given twice, be it to two bodies or to one. */
  SHARED_IDENTIFIER(Severity.WARNING),

  /** An entry cites a source, in a movement that lists some. */
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
