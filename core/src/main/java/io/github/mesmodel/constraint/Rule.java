package io.github.mesmodel.constraint;

import java.util.Locale;

/**
 * What validation checks. The {@link #code} of a rule is stable: programs may depend on it.
 *
 * <p>Dates are compared by what is certain: 2002 and 2002-03 contradict each other in no order.
 */
public enum Rule {
  /** A required component, or an element of a list, is there. */
  REQUIRED,

  /** An id has the form that {@link Slug} describes. */
  SLUG,

  /** A text has the form that {@link Text} describes. */
  TEXT,

  /** A web address has the form that {@link WebUrl} describes. */
  WEB_URL,

  /** A country code is one of ISO 3166-1 alpha-2. */
  COUNTRY_CODE,

  /** A region code is one of ISO 3166-1 alpha-2, or has the form of one of ISO 3166-2. */
  REGION_CODE,

  /** No two entries of a movement, nor an entry and the movement, have the same id. */
  DUPLICATE_ID,

  /** An id that names an axis or a source names one that the movement has. */
  UNRESOLVED_REFERENCE,

  /** What begins and ends does not certainly end before it begins. */
  REVERSED_PERIOD,

  /** The predecessor of a movement did not certainly begin after the movement was founded. */
  PREDECESSOR_AFTER_FOUNDING,

  /**
   * What is told as past is not certainly in the future: the founding, every {@code since}, the
   * reading of a source. Ends, and the periods of plans, may lie ahead.
   */
  FUTURE_DATE,

  /**
   * A territorial network has a territory; a sectoral network and a resource structure have a
   * field.
   */
  KIND_MISMATCH,

  /**
   * The n axes of a movement, and the n actions of each plan, are numbered from 1 to n, each number
   * once, in any order.
   */
  POSITION_GAP,

  /** An affiliation has at least one role. */
  EMPTY_ROLES,

  /**
   * No two roles of an affiliation have the same type and body over times that certainly overlap. A
   * time without a beginning, or without an end, is taken for unbounded there.
   */
  DUPLICATE_ROLE,

  /** An identifier of a known scheme has the form, and the check digits, of that scheme. */
  IDENTIFIER,

  /** A localized text has French. */
  MISSING_FRENCH,

  /** A code of an open list is one that the library knows. */
  UNKNOWN_CODE,

  /**
   * No two networks, individuals or affiliated bodies have the same name, after case and accent
   * folding.
   */
  DUPLICATE_NAME,

  /** No identifier is given twice, be it to two bodies or to one. */
  SHARED_IDENTIFIER,

  /** An entry cites a source, in a movement that lists some. */
  UNCITED;

  private static final String KEY_PREFIX = "io.github.mesmodel.";

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the code of the rule, such as {@code duplicate-id}, not null} */
  public String code() {
    return code;
  }

  /** Returns the message template of the rule: the key of its message, in braces. */
  public String template() {
    return "{" + KEY_PREFIX + code + "}";
  }

  /** Returns the template of one of the messages of a rule that has several. */
  public String template(String variant) {
    return "{" + KEY_PREFIX + code + "." + variant + "}";
  }
}
