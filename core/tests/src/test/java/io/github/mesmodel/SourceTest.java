package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  private static Source retrieved(int year) {
    return Source.builder()
        .id("leaflet")
        .title(LocalizedText.fr("Dépliant"))
        .retrieved(LocalDate.of(year, 1, 1))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, 9999})
  void yearOfRetrievalHasFourDigits(int year) {
    assertThat(retrieved(year).retrieved()).isEqualTo(LocalDate.of(year, 1, 1));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {-1, 10_000})
  void otherYearsAreRefused(int year) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> retrieved(year))
        .withMessage("A year must have four digits, 0000 to 9999, but was " + year);
  }
}
