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
class UntilTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"past", "2002", "2002-03", "2002-03-01"})
  void parsedEndIsPrintedUnchanged(String text) {
    assertThat(Until.parse(text)).hasToString(text);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(strings = {"", "Past", "PAST", "past ", "passé", "origin", "2002-13", "..", "null"})
  void anotherTextIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Until.parse(text))
        .isInstanceOfSatisfying(
            DateTimeParseException.class, e -> assertThat(e.getParsedString()).isEqualTo(text))
        .hasMessage("An end must be a date, such as 2002, 2002-03 or 2002-03-01, or the word past");
  }

  @Test
  void thePastIsOneValueWithoutADate() {
    assertThat(Until.parse("past")).isSameAs(Until.PAST).isEqualTo(new Until(null));
    assertThat(Until.PAST.date()).isNull();
    assertThat(Until.PAST.isPast()).isTrue();
    assertThat(Until.parse("0000").isPast()).isFalse();
  }

  @Test
  void nullIsNotThePast() {
    assertThatNullPointerException().isThrownBy(() -> Until.of(null)).withMessage("date");
    assertThatNullPointerException().isThrownBy(() -> Until.parse(null));
  }

  @ParameterizedTest(name = "{0} before {1}: {2}, after: {3}")
  @CsvSource({
    "2003,    2002,    false, true",
    "2002,    2003,    true,  false",
    "2002,    2002,    false, false",
    "2002,    2002-03, false, false",
    "2002-03, 2002,    false, false",
    "past,    0000,    false, false",
    "past,    9999,    false, false",
  })
  void comparisonIsTrueWhenCertainAlone(
      Until until, PartialDate date, boolean before, boolean after) {
    assertThat(until.isBefore(date)).isEqualTo(before);
    assertThat(until.isAfter(date)).isEqualTo(after);
  }
}
