package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTest {
  /** The advance widths, in ems, of Verdana Bold or DejaVu Sans Bold: the wider one, rounded up. */
  @ParameterizedTest
  @CsvSource({
    "W, 1.13", "M, 1.0", "Q, 0.86", "É, 0.69", "I, 0.55", "m, 1.06", "w, 0.99", "g, 0.72",
        "é, 0.68",
    "r, 0.50", "i, 0.35", "8, 0.72", "'(', 0.55", "/, 0.69", "%, 1.28", "&, 0.88", "@, 1.0",
        "—, 1.0",
    "Œ, 1.17", "團, 1.0", "ש, 0.76", "Ж, 1.23"
  })
  void boundsTheWidthOfBoldGlyphs(String glyph, double ems) {
    assertThat(Type.TITLE.width(glyph)).isGreaterThanOrEqualTo(ems * Type.TITLE.size());
  }

  @ParameterizedTest
  @CsvSource({
    "W, 0.99",
    "M, 0.87",
    "Q, 0.79",
    "I, 0.43",
    "m, 0.98",
    "g, 0.64",
    "r, 0.43",
    "8, 0.64",
    "'(', 0.46",
    "%, 1.08",
    "&, 0.78",
    "@, 1.0",
    "—, 1.0"
  })
  void boundsTheWidthOfRegularGlyphs(String glyph, double ems) {
    assertThat(Type.DETAIL.width(glyph)).isGreaterThanOrEqualTo(ems * Type.DETAIL.size());
  }
}
