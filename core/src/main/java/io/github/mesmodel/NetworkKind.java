package io.github.mesmodel;

import java.util.List;

/**
 * The kind of a member network: an open list.
 *
 * @param code the code, not null
 */
public record NetworkKind(String code) implements OpenCode {
  static final CodeList<NetworkKind> LIST = new CodeList<>(NetworkKind::new);

  /** A network of a territory. */
  public static final NetworkKind TERRITORIAL =
      LIST.add("territorial", "Réseau territorial", "Territorial network");

  /** A federation of a sector of activity. */
  public static final NetworkKind SECTORAL =
      LIST.add("sectoral", "Fédération de filière", "Sector federation");

  /** A structure that gives the others its knowledge and means. */
  public static final NetworkKind RESOURCE =
      LIST.add("resource", "Structure ressource", "Resource structure");

  /**
   * Creates a value. Prefer {@link #of}, which returns the listed constants.
   *
   * @throws NullPointerException if the code is null
   * @throws IllegalArgumentException if the code is not made of lower-case letters, digits and
   *     single hyphens, or has more than 64 characters
   */
  public NetworkKind {
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
  public static NetworkKind of(String code) {
    return LIST.of(code);
  }

  /** {@return the listed values, unmodifiable, in the order of their declaration} */
  public static List<NetworkKind> known() {
    return LIST.known();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
