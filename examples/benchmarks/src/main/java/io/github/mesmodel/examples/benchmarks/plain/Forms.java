package io.github.mesmodel.examples.benchmarks.plain;

/** The forms of strings, as regular expressions for {@code @Pattern}. */
final class Forms {
  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String TEXT = "\\S(\\P{Cc}*\\S)?";
  static final String LONG_TEXT = "\\S([\\n\\P{Cc}]*\\S)?";
  static final String WEB_URL = "https?://.+";
  static final String COUNTRY = "[A-Z]{2}";
  static final String REGION = "[A-Z]{2}(-[A-Z0-9]{1,3})?|\\d{3}";
  static final String SCALE = "local|regional|national|international";
  static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  static final String SINCE = DATE + "|origin";
  static final String UNTIL = DATE + "|past";
  static final String PERIOD = DATE + "/(" + DATE + "|\\.\\.)";

  private Forms() {}
}
