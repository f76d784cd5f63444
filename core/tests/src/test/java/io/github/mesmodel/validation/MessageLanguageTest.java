package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.BrokenMovement;
import io.github.mesmodel.sample.BrokenMovements;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageLanguageTest {
  private static final Movement BROKEN = Change.at(MovementSamples.minimal(), "/id", null);

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest(name = "for {0} on a machine in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr    | fr-FR | est absent, mais obligatoire",
        "fr    | de-DE | est absent, mais obligatoire",
        "fr    | tr-TR | est absent, mais obligatoire",
        "fr-CA | en-US | est absent, mais obligatoire",
        "fr-CA | ar-EG | est absent, mais obligatoire",
        "en    | fr-FR | is missing, but required",
        "en-GB | fr-FR | is missing, but required",
        "en    | tr-TR | is missing, but required",
        "de    | fr-FR | is missing, but required",
        "und   | fr-FR | is missing, but required",
        "ar-EG | fr-CA | is missing, but required",
      })
  void theMessageIsInTheLanguageOfTheReader(String reader, String machine, String message) {
    Locale.setDefault(Locale.forLanguageTag(machine));

    assertThat(message(MovementValidator.create(Locale.forLanguageTag(reader)))).isEqualTo(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-BE | est absent, mais obligatoire",
        "en-US | is missing, but required",
        "de-DE | is missing, but required",
        "tr-TR | is missing, but required",
      })
  void withoutALocaleTheLanguageIsThatOfTheMachine(String machine, String message) {
    Locale.setDefault(Locale.forLanguageTag(machine));

    assertThat(message(MovementValidator.create())).isEqualTo(message);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"fr-FR", "tr-TR", "ar-EG"})
  void theLanguageIsThatOfTheCreationOfTheValidator(String machine) {
    MovementValidator validator = MovementValidator.create(Locale.ENGLISH);
    Locale.setDefault(Locale.forLanguageTag(machine));

    assertThat(message(validator)).isEqualTo("is missing, but required");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"fr-FR", "tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void numbersAndDatesAreWrittenAlikeOnEveryMachine(String machine) {
    Locale.setDefault(Locale.forLanguageTag(machine));
    MovementValidator validator = MovementValidator.create(Locale.ENGLISH, BrokenMovements.CLOCK);

    assertThat(validator.validate(Change.at(BROKEN, "/acronym", "x".repeat(1_234))).violations())
        .extracting(Violation::message)
        .contains("has 1234 characters: at most 500 are allowed");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void everyMessageIsThereInFrench(BrokenMovement entry) {
    ValidationReport french = MovementValidators.FRENCH.validate(entry.broken());
    ValidationReport english = MovementValidators.ENGLISH.validate(entry.broken());

    assertThat(french.violations())
        .singleElement()
        .extracting(Violation::message)
        .isNotEqualTo(english.violations().get(0).message())
        .satisfies(message -> assertThat(message).isNotBlank().doesNotContain("{", "}", "\n"));
  }

  private static String message(MovementValidator validator) {
    return validator.validate(BROKEN).violations().get(0).message();
  }
}
