package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** A localized text is an object from language tag to text. */
class LocalizedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fr\":\"Réseau\"}",
        "{\"fr\":\"Réseau\",\"en\":\"Network\"}",
        "{\"en\":\"Network\",\"fr\":\"Réseau\"}",
        "{\"zh-Hant\":\"網絡\",\"fr-CA\":\"Réseau\",\"und\":\"\",\"ar\":\"شبكة\",\"got\":\"𐌽𐌰𐍄𐌹\"}"
      })
  void keepsItsLanguagesInTheirOrder(String json) {
    assertThat(Mappers.PLAIN.writeValueAsString(read(json))).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({"FR, fr", "fr-ca, fr-CA", "ZH-HANT, zh-Hant", "iw, he"})
  void writesTagsInTheirCanonicalForm(String tag, String canonical) {
    assertThat(Mappers.PLAIN.writeValueAsString(read("{\"" + tag + "\":\"x\"}")))
        .isEqualTo("{\"" + canonical + "\":\"x\"}");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "f", "french-languages", "fr_FR", "fr--CA", "é", "%s"})
  void refusesWhatIsNotALanguageTag(String tag) {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> read("{\"" + tag + "\":\"x\"}"))
        .withMessageContaining("is not a language tag of BCP 47; one looks like fr, en or zh-Hant")
        .satisfies(e -> assertThat(e.getValue()).isEqualTo(tag))
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/" + tag));
  }

  @ParameterizedTest(name = "fr, then {0}")
  @ValueSource(strings = {"FR", "Fr", "fR"})
  void refusesALanguageThatIsGivenTwice(String again) {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> read("{\"fr\":\"x\",\"en\":\"y\",\"" + again + "\":\"x\"}"))
        .withMessageContaining("The language fr is given twice")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/" + again));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "true", "{}", "[]", "[\"x\"]", "{\"fr\":\"x\"}"})
  void refusesWhatIsNotAText(String value) {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> read("{\"en\":\"x\",\"fr\":" + value + "}"))
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/fr"));
  }

  @Test
  void refusesNoLanguageAtAll() {
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> read("{}"))
        .withMessageContaining("A localized text must have at least one language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Réseau\"", "\"\"", "[]", "[{\"fr\":\"x\"}]", "7", "false"})
  void saysWhatItsFormIs(String json) {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> read(json))
        .withMessageContaining(
            "A localized text must be an object from language tag to text, such as {\"fr\": \"…\"}");
  }

  @Test
  void nullIsNull() {
    assertThat(read("null")).isNull();
  }

  private static LocalizedText read(String json) {
    return Mappers.PLAIN.readValue(json, LocalizedText.class);
  }
}
