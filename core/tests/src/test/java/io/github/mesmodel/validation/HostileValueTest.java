package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileValueTest {
  private static final String REMAINDER =
      " is not an id: use lower-case letters, digits and single hyphens, at most 64 characters,"
          + " such as plan-2019-2022";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{x}",
        "{value}",
        "{max}",
        "${1+1}",
        "#{1+1}",
        "${validatedValue}",
        "{io.github.mesmodel.required}",
        "{",
        "}",
        "{{value}}",
        "$",
        "$1",
        "{value",
        "%s",
        "%n",
        "<b>",
        "'",
        "🌱",
        "שלום"
      })
  void aValueIsShownAsItIs(String hostile) {
    assertThat(message(hostile)).isEqualTo("\"" + hostile + "\"" + REMAINDER);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "000A   | U+000A",
        "000D   | U+000D",
        "0000   | U+0000",
        "001B   | U+001B",
        "0085   | U+0085",
        "200B   | U+200B",
        "202E   | U+202E",
        "2028   | U+2028",
        "2066   | U+2066",
        "D800   | U+D800",
        "E0041  | U+E0041",
      })
  void aCharacterThatCannotBeSeenIsShownByItsNumber(String codePoint, String shown) {
    String hostile = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

    assertThat(message(hostile)).isEqualTo("\"a" + shown + "b\"" + REMAINDER);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {"a\"b, a\\\"b", "a\\b, a\\\\b", "\\{value\\}, \\\\{value\\\\}"})
  void quotesAndBackslashesAreEscaped(String hostile, String shown) {
    assertThat(message(hostile)).isEqualTo("\"" + shown + "\"" + REMAINDER);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"X", "🌱"})
  void aLongValueIsCutBetweenCharacters(String character) {
    assertThat(message(character.repeat(1_000_000)))
        .isEqualTo("\"" + character.repeat(60) + "…\"" + REMAINDER);
  }

  @ParameterizedTest(name = "at {0}")
  @ValueSource(
      strings = {
        "/id",
        "/website",
        "/founding/place/countryCode",
        "/networks/0/territories/0/code",
        "/networks/0/sourceIds/0",
        "/plans/1/axisIds/0",
        "/networks/0/identifiers/0/value"
      })
  void noPlaceInterpolatesAValue(String pointer) {
    Movement movement = Change.at(MovementSamples.complete(), pointer, "${1+1}{value}{first}");

    assertThat(MovementValidators.ENGLISH.validate(movement).errors())
        .isNotEmpty()
        .extracting(Violation::message)
        .filteredOn(message -> message.contains("\""))
        .isNotEmpty()
        .allMatch(message -> message.contains("\"${1+1}{value}{first}\""));
  }

  private static String message(String id) {
    Movement movement = Change.at(MovementSamples.minimal(), "/id", id);
    return MovementValidators.ENGLISH.validate(movement).violations().get(0).message();
  }
}
