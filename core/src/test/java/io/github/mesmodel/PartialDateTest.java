package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class PartialDateTest {
  @ParameterizedTest(name = "{0} is a {1} from {2} to {3}")
  @CsvSource({
    "0000,       YEAR,  0000-01-01, 0000-12-31",
    "2002,       YEAR,  2002-01-01, 2002-12-31",
    "9999,       YEAR,  9999-01-01, 9999-12-31",
    "2002-03,    MONTH, 2002-03-01, 2002-03-31",
    "2002-04,    MONTH, 2002-04-01, 2002-04-30",
    "2023-02,    MONTH, 2023-02-01, 2023-02-28",
    "2024-02,    MONTH, 2024-02-01, 2024-02-29",
    "1900-02,    MONTH, 1900-02-01, 1900-02-28",
    "2000-02,    MONTH, 2000-02-01, 2000-02-29",
    "2002-03-01, DAY,   2002-03-01, 2002-03-01",
    "2024-02-29, DAY,   2024-02-29, 2024-02-29",
  })
  void aDateSpansTheDaysThatItCanMean(
      PartialDate date, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {-1, 10_000, Year.MIN_VALUE, Year.MAX_VALUE})
  void aYearWithoutFourDigitsIsRefused(int year) {
    String message = "A year must have four digits, 0000 to 9999, but was " + year;
    assertThatThrownBy(() -> PartialDate.of(Year.of(year)))
        .isInstanceOf(DateTimeException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> PartialDate.of(YearMonth.of(year, 1)))
        .isInstanceOf(DateTimeException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> PartialDate.of(LocalDate.of(year, 1, 1)))
        .isInstanceOf(DateTimeException.class)
        .hasMessage(message);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> PartialDate.of((Year) null));
    assertThatNullPointerException().isThrownBy(() -> PartialDate.of((YearMonth) null));
    assertThatNullPointerException().isThrownBy(() -> PartialDate.of((LocalDate) null));
  }

  @ParameterizedTest(name = "{0} equals neither {1} nor {2}")
  @CsvSource({"2002, 2002-01, 2002-01-01", "2002, 2002-12, 2002-12-31"})
  void thePrecisionIsPartOfTheValue(PartialDate year, PartialDate month, PartialDate day) {
    assertThat(year).isNotEqualTo(month).isNotEqualTo(day);
    assertThat(month).isNotEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2002,,", "2002-03,3,", "2002-03-01,3,1"})
  void aDateHasTheKnownParts(PartialDate date, Integer month, Integer day) {
    assertThat(date.year()).isEqualTo(2002);
    assertThat(date.month()).isEqualTo(month == null ? OptionalInt.empty() : OptionalInt.of(month));
    assertThat(date.day()).isEqualTo(day == null ? OptionalInt.empty() : OptionalInt.of(day));
  }

  @Test
  void numbersMakeADate() {
    assertThat(PartialDate.of(2002)).isEqualTo(PartialDate.parse("2002"));
    assertThat(PartialDate.of(2002, 3)).isEqualTo(PartialDate.parse("2002-03"));
    assertThatThrownBy(() -> PartialDate.of(10_000)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> PartialDate.of(2002, 13)).isInstanceOf(DateTimeException.class);
  }
}
