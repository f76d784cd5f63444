package io.github.mesmodel;

import java.util.List;

/**
 * The type of a role in an organization: an open list.
 *
 * @param code the code, not null
 */
public record RoleType(String code) implements OpenCode {
  static final CodeList<RoleType> LIST = new CodeList<>(RoleType::new);

  /** A founder of the organization. */
  public static final RoleType FOUNDER = LIST.add("founder", "Fondateur", "Founder");

  /** A member of the organization. */
  public static final RoleType MEMBER = LIST.add("member", "Membre", "Member");

  /** A participant in the work of the organization. */
  public static final RoleType PARTICIPANT = LIST.add("participant", "Participant", "Participant");

  /** A member of the committee that coordinates the organization. */
  public static final RoleType COORDINATION_COMMITTEE_MEMBER =
      LIST.add(
          "coordination-committee-member",
          "Membre du comité de coordination",
          "Member of the coordination committee");

  /** A member of the board that governs the organization. */
  public static final RoleType BOARD_MEMBER =
      LIST.add("board-member", "Membre du conseil d'administration", "Board member");

  /** An observer without a vote. */
  public static final RoleType OBSERVER = LIST.add("observer", "Observateur", "Observer");

  /** The president. */
  public static final RoleType PRESIDENT = LIST.add("president", "Président", "President");

  /** A president among several. */
  public static final RoleType CO_PRESIDENT =
      LIST.add("co-president", "Coprésident", "Co-president");

  /** A vice-president. */
  public static final RoleType VICE_PRESIDENT =
      LIST.add("vice-president", "Vice-président", "Vice-president");

  /** The treasurer. */
  public static final RoleType TREASURER = LIST.add("treasurer", "Trésorier", "Treasurer");

  /** The secretary. */
  public static final RoleType SECRETARY = LIST.add("secretary", "Secrétaire", "Secretary");

  /** A coordinator. */
  public static final RoleType COORDINATOR = LIST.add("coordinator", "Coordinateur", "Coordinator");

  /** An employee. */
  public static final RoleType EMPLOYEE = LIST.add("employee", "Salarié", "Employee");

  /** A partner. */
  public static final RoleType PARTNER = LIST.add("partner", "Partenaire", "Partner");

  /**
   * Creates a value. Prefer {@link #of}, which returns the listed constants.
   *
   * @throws NullPointerException if the code is null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public RoleType {
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
  public static RoleType of(String code) {
    return LIST.of(code);
  }

  /** {@return the listed values, unmodifiable, in the order of their declaration} */
  public static List<RoleType> known() {
    return LIST.known();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
