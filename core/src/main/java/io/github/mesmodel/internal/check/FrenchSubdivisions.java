package io.github.mesmodel.internal.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** The subdivisions of France: the codes of ISO 3166-2:FR, from a list that names its source. */
final class FrenchSubdivisions {
  private static final String PREFIX = "FR-";
  private static final String RESOURCE = "iso-3166-2-fr.txt";
  private static final String COMMENT = "#";

  private FrenchSubdivisions() {}

  /** Returns whether a code is French and the list lacks it. */
  static boolean lacks(String code) {
    return code.startsWith(PREFIX) && !codes().contains(code) && RegionCodeCheck.isRegion(code);
  }

  static Set<String> codes() {
    return Codes.ALL;
  }

  /** The listed codes, read lazily. */
  private static final class Codes {
    static final Set<String> ALL = read();

    private Codes() {}

    private static Set<String> read() {
      Set<String> codes = new LinkedHashSet<>();
      try (InputStream resource = FrenchSubdivisions.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      Objects.requireNonNull(resource, RESOURCE), StandardCharsets.UTF_8))) {
        lines.lines().filter(line -> !line.startsWith(COMMENT)).forEach(codes::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return codes;
    }
  }
}
