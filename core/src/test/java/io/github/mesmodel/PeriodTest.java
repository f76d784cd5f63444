package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class PeriodTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2019/2022",
        "2019/2019",
        "2019/..",
        "2019-04/2022-03",
        "2019-04-01/2022-03-31",
        "2019/2022-03-31",
        "2019-04-01/..",
        "0000/9999",
        "2022/2019"
      })
  void parsedTextIsPrintedUnchanged(String text) {
    assertThat(Period.parse(text)).hasToString(text);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(
      strings = {
        "",
        "/",
        "..",
        "/..",
        "../..",
        "../2022",
        "2019",
        "2019/",
        "/2022",
        "2019-2022",
        "2019--2022",
        "2019 / 2022",
        "2019//2022",
        "2019/2022/2023",
        "2019/...",
        "2019/.",
        "2019/…",
        "2019/22",
        "2019/P3Y",
        "2019/origin",
        "2019-13/2022",
        "2019/2022-02-30",
        "2019\\2022"
      })
  void anotherTextIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOfSatisfying(
            DateTimeParseException.class, e -> assertThat(e.getParsedString()).isEqualTo(text))
        .hasMessage(
            "A period must be two dates, such as 2019/2022 or 2019-04/2022-03, or one with an open end, such as 2019/..");
  }

  @Test
  void aPeriodOfYearsHasBoth() {
    assertThat(Period.ofYears(2019, 2022))
        .isEqualTo(Period.of(PartialDate.parse("2019"), PartialDate.parse("2022")))
        .isEqualTo(Period.parse("2019/2022"));
  }

  @Test
  void anOpenPeriodHasNoEnd() {
    assertThat(Period.from(PartialDate.parse("2019"))).isEqualTo(Period.parse("2019/.."));
    assertThat(Period.parse("2019/..").end()).isNull();
  }

  @Test
  void nullIsNotAnOpenEnd() {
    PartialDate date = PartialDate.parse("2019");
    assertThatNullPointerException().isThrownBy(() -> Period.of(date, null)).withMessage("end");
    assertThatNullPointerException().isThrownBy(() -> Period.of(null, date)).withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> Period.from(null)).withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> Period.parse(null));
  }

  @Test
  void aYearWithoutFourDigitsIsRefused() {
    assertThatThrownBy(() -> Period.ofYears(2019, 20_222))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("20222");
  }

  @ParameterizedTest(name = "{0} contains {1}: {2}")
  @CsvSource({
    "2019/2022,             2020,       true",
    "2019/2022,             2020-02-29, true",
    "2019/2022,             2019,       false",
    "2019/2022,             2022-06,    false",
    "2019-01-01/2022-12-31, 2019,       true",
    "2019-01-01/2022-12-31, 2022,       true",
    "2019-01-02/2022-12-31, 2019,       false",
    "2019/2022,             2018,       false",
    "2019/2022,             2023,       false",
    "2019/..,               9999,       true",
    "2019/..,               2019,       false",
    "2022/2019,             2020,       false",
  })
  void aDateIsContainedOnlyWhenCertain(Period period, PartialDate date, boolean contained) {
    assertThat(period.contains(date)).isEqualTo(contained);
  }

  @ParameterizedTest(name = "{0} overlaps {1}: {2}")
  @CsvSource({
    "2019/2022,             2020/2021,             true",
    "2019/2022,             2021/2025,             true",
    "2019/2022,             2022/2025,             false",
    "2019-01-01/2022-06-01, 2022-06-01/2023-01-01, true",
    "2019-01-01/2022-06-01, 2022-06-02/2023-01-01, false",
    "2019/2020,             2021/2022,             false",
    "2019/..,               2021/2022,             true",
    "2019/..,               2021/..,               true",
    "2019/..,               2017/2018,             false",
    "2022/2019,             2018/2025,             false",
  })
  void twoPeriodsOverlapOnlyWhenCertain(Period first, Period second, boolean overlap) {
    assertThat(first.overlaps(second)).isEqualTo(overlap);
    assertThat(second.overlaps(first)).isEqualTo(overlap);
  }
}
