package io.github.mesmodel;

/** What holds a member network together: a closed list. */
public enum NetworkKind implements Code {
  /** A network of those who act in one territory. */
  TERRITORIAL("territorial", "Réseau territorial", "Territorial network"),

  /** A federation of those who work in one sector. */
  SECTORAL("sectoral", "Fédération de filière", "Sector federation"),

  /** A structure that gives the others its knowledge and means. */
  RESOURCE("resource", "Structure ressource", "Resource structure");

  private final String code;
  private final String french;
  private final String english;

  NetworkKind(String code, String french, String english) {
    this.code = code;
    this.french = french;
    this.english = english;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalizedText label() {
    return LocalizedText.fr(french).and("en", english);
  }
}
