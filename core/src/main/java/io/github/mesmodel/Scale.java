package io.github.mesmodel;

/** The scale of an organization or of a contribution: a closed list. */
public enum Scale implements Code {
  /** A town or a group of towns. */
  LOCAL("local", "Échelle locale", "Local scale"),

  /** A region of a country. */
  REGIONAL("regional", "Échelle régionale", "Regional scale"),

  /** A country. */
  NATIONAL("national", "Échelle nationale", "National scale"),

  /** More than one country. */
  INTERNATIONAL("international", "Échelle internationale", "International scale");

  private final String code;
  private final String french;
  private final String english;

  Scale(String code, String french, String english) {
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
