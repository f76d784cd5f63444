package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateComparisonTest {
  @ParameterizedTest(name = "{0} is certainly before {1}")
  @CsvSource({
    "2001,       2002",
    "2001,       2002-01",
    "2001,       2002-01-01",
    "2001-12,    2002",
    "2002-02,    2002-03",
    "2002-02,    2002-03-01",
    "2001-12-31, 2002",
    "2002-02-28, 2002-03",
    "2002-03-01, 2002-03-02",
    "2024-02-29, 2024-03",
    "0000,       9999",
  })
  void certainComparisonHoldsInBothDirections(PartialDate earlier, PartialDate later) {
    assertThat(earlier.isBefore(later)).isTrue();
    assertThat(later.isAfter(earlier)).isTrue();
    assertThat(later.isBefore(earlier)).isFalse();
    assertThat(earlier.isAfter(later)).isFalse();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "2002,       2002",
    "2002,       2002-01",
    "2002,       2002-12",
    "2002,       2002-01-01",
    "2002,       2002-12-31",
    "2002-03,    2002-03",
    "2002-03,    2002-03-01",
    "2002-03,    2002-03-31",
    "2002-03-01, 2002-03-01",
  })
  void comparisonIsFalseWhenUncertain(PartialDate one, PartialDate other) {
    assertThat(one.isBefore(other)).isFalse();
    assertThat(one.isAfter(other)).isFalse();
    assertThat(other.isBefore(one)).isFalse();
    assertThat(other.isAfter(one)).isFalse();
  }
}
