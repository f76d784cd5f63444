package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(BOTH.writeText(read(json))).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({"FR, fr", "fr-ca, fr-CA", "ZH-HANT, zh-Hant", "iw, he"})
  void writesTagsInTheirCanonicalForm(String tag, String canonical) {
    assertThat(BOTH.writeText(read("{\"" + tag + "\":\"x\"}")))
        .isEqualTo("{\"" + canonical + "\":\"x\"}");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "f", "french-languages", "fr_FR", "fr--CA", "é", "%s"})
  void malformedLanguageTagIsRefused(String tag) {
    Refusal refusal = refusal("{\"" + tag + "\":\"x\"}");

    assertThat(refusal.kind()).isEqualTo("InvalidFormatException");
    assertThat(refusal.message())
        .contains(
            "is not a language tag of BCP 47 of at most 100 characters; one looks like fr, en or zh-Hant");
    assertThat(refusal.value()).isEqualTo(tag);
    assertThat(refusal.pointer()).isEqualTo("/" + tag);
  }

  @ParameterizedTest(name = "fr, then {0}")
  @ValueSource(strings = {"FR", "Fr", "fR"})
  void refusesALanguageThatIsGivenTwice(String again) {
    Refusal refusal = refusal("{\"fr\":\"x\",\"en\":\"y\",\"" + again + "\":\"x\"}");

    assertThat(refusal.kind()).isEqualTo("InvalidFormatException");
    assertThat(refusal.message()).contains("The language fr is given twice");
    assertThat(refusal.pointer()).isEqualTo("/" + again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "true", "{}", "[]", "[\"x\"]", "{\"fr\":\"x\"}"})
  void valueOfAnotherTypeIsRefused(String value) {
    Refusal refusal = refusal("{\"en\":\"x\",\"fr\":" + value + "}");

    assertThat(refusal.kind()).isEqualTo("MismatchedInputException");
    assertThat(refusal.pointer()).isEqualTo("/fr");
  }

  @Test
  void refusesNoLanguageAtAll() {
    Refusal refusal = refusal("{}");

    assertThat(refusal.kind()).isEqualTo("ValueInstantiationException");
    assertThat(refusal.message()).contains("A localized text must have at least one language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Réseau\"", "\"\"", "[]", "[{\"fr\":\"x\"}]", "7", "false"})
  void printsTheUsage(String json) {
    Refusal refusal = refusal(json);

    assertThat(refusal.kind()).isEqualTo("MismatchedInputException");
    assertThat(refusal.message())
        .contains(
            "A localized text must be an object from language tag to text, such as {\"fr\": \"…\"}");
  }

  @Test
  void nullIsNull() {
    assertThat(read("null")).isNull();
  }

  private static Refusal refusal(String json) {
    return BOTH.refusal(json, LocalizedText.class);
  }

  private static LocalizedText read(String json) {
    return BOTH.read(json, LocalizedText.class);
  }
}
