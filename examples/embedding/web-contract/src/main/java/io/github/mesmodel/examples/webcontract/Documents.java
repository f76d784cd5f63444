package io.github.mesmodel.examples.webcontract;

import java.nio.charset.StandardCharsets;

/** Documents that the fixtures lack. */
final class Documents {
  /** A movement with a warning, and no error. */
  static final byte[] WARNED =
      utf8(
          """
          {"id": "m",
           "name": {"fr": "Mouvement"}, "mission": {"en": "Mission"}}
          """);

  private Documents() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
