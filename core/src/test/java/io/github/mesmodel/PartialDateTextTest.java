package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class PartialDateTextTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0000",
        "0001",
        "0999",
        "2002",
        "9999",
        "0000-01",
        "2002-03",
        "9999-12",
        "0000-01-01",
        "2002-03-01",
        "2024-02-29",
        "2000-02-29",
        "9999-12-31"
      })
  void parsedTextIsPrintedUnchanged(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(
      strings = {
        "",
        " ",
        "2",
        "202",
        "20020",
        "-2002",
        "+2002",
        "2002 ",
        " 2002",
        "2002-",
        "2002-3",
        "2002-00",
        "2002-13",
        "2002/03",
        "2002-03-",
        "2002-03-00",
        "2002-03-32",
        "2002-04-31",
        "2023-02-29",
        "1900-02-29",
        "2002-3-01",
        "2002-03-1",
        "2002-03/01",
        "2002/03-01",
        "20020301",
        "200203",
        "2002-03-01T00:00",
        "2002-03-01Z",
        "2002-W10",
        "2002-060",
        "01-03-2002",
        "mars 2002",
        "origin",
        "٢٠٠٢",
        "２００２",
        "2002\u221203",
        "200a",
        "2002-0x"
      })
  void anotherTextIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOfSatisfying(
            DateTimeParseException.class, e -> assertThat(e.getParsedString()).isEqualTo(text))
        .hasMessage(
            "A date must be a year, a month or a day of the calendar, such as 2002, 2002-03 or 2002-03-01");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> PartialDate.parse(null));
  }

  @Test
  void anyCharacterSequenceIsParsed() {
    assertThat(PartialDate.parse(CharBuffer.wrap("2002-03")))
        .isEqualTo(PartialDate.parse("2002-03"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0000", "0033", "2002", "9999"})
  void aYearIsItsText(String text) {
    assertThat(PartialDate.of(Year.of(Integer.parseInt(text))))
        .isEqualTo(PartialDate.parse(text))
        .hasToString(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0000-01", "2002-03", "9999-12"})
  void aMonthIsItsText(String text) {
    assertThat(PartialDate.of(YearMonth.parse(text)))
        .isEqualTo(PartialDate.parse(text))
        .hasToString(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0000-01-01", "2002-03-01", "9999-12-31"})
  void aDayIsItsText(String text) {
    assertThat(PartialDate.of(LocalDate.parse(text)))
        .isEqualTo(PartialDate.parse(text))
        .hasToString(text);
  }
}
