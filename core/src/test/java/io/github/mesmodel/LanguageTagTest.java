package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @ParameterizedTest(name = "{0} is kept as {1}")
  @CsvSource({
    "fr,         fr",
    "FR,         fr",
    "Fr,         fr",
    "fR,         fr",
    "EN,         en",
    "fr-ca,      fr-CA",
    "FR-FR,      fr-FR",
    "zh-hant,    zh-Hant",
    "ZH-HANT-TW, zh-Hant-TW",
    "sr-latn-rs, sr-Latn-RS",
    "DE-1996,    de-1996",
    "ID,         id",
    "in,         id",
    "iw,         he",
    "ji,         yi",
    "IT-it,      it-IT",
    "es-419,     es-419",
    "br,         br",
    "gsw,        gsw",
    "und,        und",
    "i-klingon,  tlh",
    "ccc-art-lojban, jbo",
    "en-und-x-u, x-u",
  })
  void aTagIsKeptInItsCanonicalForm(String tag, String canonical) {
    assertThat(LocalizedText.of(tag, "?").texts().keySet()).containsExactly(canonical);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ccc-art-lojban", "en-und-x-u", "sgn-BE-FR", "zh-min-nan", "iw-IL"})
  void aCanonicalTagIsItsOwnCanonicalForm(String tag) {
    String canonical = LocalizedText.of(tag, "?").texts().keySet().iterator().next();

    assertThat(LocalizedText.of(canonical, "?").texts().keySet()).containsExactly(canonical);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(
      strings = {
        "",
        " ",
        "f",
        "fr_FR",
        "fr FR",
        "fr-",
        "-fr",
        "fr--FR",
        "français",
        "fr-FRANCE-x",
        "日本",
        "ｆｒ"
      })
  void anotherTagIsRefusedWithAnExample(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(tag, "?"))
        .withMessage(
            "\""
                + tag
                + "\" is not a language tag of BCP 47 of at most 100 characters; one looks like fr, en or zh-Hant");
  }

  @Test
  void aTagHasAtMost100Characters() {
    String longest = "fr-x-abcd" + "-abcdef".repeat(13);

    assertThat(LocalizedText.of(longest, "?").texts()).containsOnlyKeys(longest).hasSize(1);
    assertThat(longest).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(longest + "g", "?"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0x0, 0xA, 0x1B, 0x202E, 0x2028})
  void aRefusedTagIsShownOnOneLine(int codePoint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.fr("?").and("a" + Character.toString(codePoint), "?"))
        .withMessageStartingWith("\"a%s\"".formatted("U+%04X".formatted(codePoint)));
  }
}
