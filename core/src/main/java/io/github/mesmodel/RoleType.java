package io.github.mesmodel;

import java.util.List;

/**
 * What a movement is in a body that it is affiliated to: an open list.
 *
 * @param code the code, not null
 */
public record RoleType(String code) implements OpenCode {
  static final CodeList<RoleType> LIST = new CodeList<>(RoleType::new);

  /** One of those who founded the body. */
  public static final RoleType FOUNDER = LIST.add("founder", "Fondateur", "Founder");

  /** A member of the body. */
  public static final RoleType MEMBER = LIST.add("member", "Membre", "Member");

  /** One who takes part in the work of the body. */
  public static final RoleType PARTICIPANT = LIST.add("participant", "Participant", "Participant");

  /** A member of the committee that coordinates the body. */
  public static final RoleType COORDINATION_COMMITTEE_MEMBER =
      LIST.add(
          "coordination-committee-member",
          "Membre du comité de coordination",
          "Member of the coordination committee");

  /** A member of the board that governs the body. */
  public static final RoleType BOARD_MEMBER =
      LIST.add("board-member", "Membre du conseil d'administration", "Board member");

  /** One who attends without a vote. */
  public static final RoleType OBSERVER = LIST.add("observer", "Observateur", "Observer");

  /**
   * Creates a value. Prefer {@link #of}, which gives the known ones as they are.
   *
   * @throws NullPointerException if the code is null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public RoleType {
    CodeList.requireForm(code);
  }

  /**
   * Obtains a value, known or not.
   *
   * @param code the code, not null
   * @return the value, not null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public static RoleType of(String code) {
    return LIST.of(code);
  }

  /**
   * {@return the values that the library knows, unmodifiable, in the order of their declaration}
   */
  public static List<RoleType> known() {
    return LIST.known();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
