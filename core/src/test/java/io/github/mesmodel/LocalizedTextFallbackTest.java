package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextFallbackTest {
  private static final LocalizedText TEXT =
      LocalizedText.of("br", "Brezhoneg")
          .and("fr", "français")
          .and("fr-CA", "français du Canada")
          .and("en-GB", "British")
          .and("zh-Hant", "正體")
          .and("he", "עברית");

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({
    "fr,         français",
    "fr-CA,      français du Canada",
    "fr-FR,      français",
    "fr-Latn-BE, français",
    "fr-CA-x-a,  français du Canada",
    "en-GB,      British",
    "en,         Brezhoneg",
    "en-US,      Brezhoneg",
    "zh-Hant-TW, 正體",
    "zh-Hans,    Brezhoneg",
    "he,         עברית",
    "iw,         עברית",
    "br,         Brezhoneg",
    "tr-TR,      Brezhoneg",
    "und,        Brezhoneg",
  })
  void theNearestLanguageIsReadElseTheFirst(String tag, String expected) {
    assertThat(TEXT.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "fr-CA,      français du Canada",
    "fr-Latn-BE, français",
    "zh-Hant-TW, 正體",
    "en-US,",
    "en,",
    "und,",
  })
  void aLanguageIsFoundOrAbsent(String tag, @Nullable String expected) {
    assertThat(TEXT.find(Locale.forLanguageTag(tag))).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void everyLocaleReadsSomething() {
    assertThat(Locale.getAvailableLocales())
        .allSatisfy(locale -> assertThat(TEXT.texts()).containsValue(TEXT.in(locale)));
  }
}
