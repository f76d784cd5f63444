package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class SinceTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"origin", "2002", "2002-03", "2002-03-01"})
  void parsedTextIsPrintedUnchanged(String text) {
    assertThat(Since.parse(text)).hasToString(text);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(
      strings = {
        "", "Origin", "ORIGIN", "ORİGİN", "orıgin", "origin ", "origine", "2002-13", "2002/..",
        "null"
      })
  void anotherTextIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Since.parse(text))
        .isInstanceOfSatisfying(
            DateTimeParseException.class, e -> assertThat(e.getParsedString()).isEqualTo(text))
        .hasMessage(
            "A beginning must be a date, such as 2002, 2002-03 or 2002-03-01, or the word origin");
  }

  @Test
  void theOriginIsOneValueWithoutADate() {
    assertThat(Since.parse("origin")).isSameAs(Since.ORIGIN).isEqualTo(new Since(null));
    assertThat(Since.ORIGIN.date()).isNull();
  }

  @Test
  void nullIsNotTheOrigin() {
    assertThatNullPointerException().isThrownBy(() -> Since.of(null)).withMessage("date");
    assertThatNullPointerException().isThrownBy(() -> Since.parse(null));
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "2003,       2002,       true",
    "2002-04,    2002-03-31, true",
    "2002,       2002,       false",
    "2002-03,    2002,       false",
    "2002,       2002-03,    false",
    "2001,       2002,       false",
    "origin,     0000,       false",
    "origin,     9999,       false",
  })
  void isAfterOnlyWhenCertain(Since since, PartialDate date, boolean after) {
    assertThat(since.isAfter(date)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @CsvSource({
    "2002,       2003,    true",
    "2002-03-31, 2002-04, true",
    "2002,       2002,    false",
    "2002,       2002-03, false",
    "2003,       2002,    false",
    "origin,     9999,    false",
  })
  void isBeforeOnlyWhenCertain(Since since, PartialDate date, boolean before) {
    assertThat(since.isBefore(date)).isEqualTo(before);
  }

  @Test
  void theOriginAloneIsTheOrigin() {
    assertThat(Since.ORIGIN.isOrigin()).isTrue();
    assertThat(Since.parse("0000").isOrigin()).isFalse();
  }
}
