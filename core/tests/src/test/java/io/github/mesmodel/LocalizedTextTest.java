package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class LocalizedTextTest {
  @Test
  void theOrderOfTheLanguagesIsKept() {
    LocalizedText text =
        LocalizedText.of("tr", "1").and("fr", "2").and("ar", "3").and("en", "4").and("br", "5");

    assertThat(text.texts().keySet()).containsExactly("tr", "fr", "ar", "en", "br");
  }

  @ParameterizedTest(name = "{0} languages")
  @ValueSource(ints = {1, 2, 3, 8, 9, 40})
  void howeverManyLanguagesTheTextsAreAMapInTheOrderGiven(int languages) {
    Map<String, String> given = new LinkedHashMap<>();
    IntStream.range(0, languages).forEach(i -> given.put("x-l" + (languages - i), "text " + i));

    Map<String, String> texts = new LocalizedText(given).texts();

    assertThat(texts).isEqualTo(given).hasSameHashCodeAs(given).hasSize(languages);
    assertThat(texts.entrySet()).hasSize(languages).containsExactlyElementsOf(given.entrySet());
    assertThat(texts)
        .allSatisfy((tag, text) -> assertThat(texts.get(tag)).isEqualTo(text))
        .containsKey("x-l1")
        .doesNotContainKey("fr")
        .extractingByKey("fr")
        .isNull();
  }

  @ParameterizedTest(name = "{0} languages")
  @ValueSource(ints = {1, 2, 8, 9})
  void howeverManyLanguagesTheTextIsSerializable(int languages) {
    Map<String, String> texts = new LinkedHashMap<>();
    IntStream.range(0, languages).forEach(i -> texts.put("x-l" + (languages - i), "text " + i));

    LocalizedText copy = JavaSerialization.copy(new LocalizedText(texts));

    assertThat(copy.texts()).containsExactlyEntriesOf(texts);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> copy.texts().put("fr", "un"));
  }

  @Test
  void nextTextAfterTheLastIsRefused() {
    Iterator<?> entries = LocalizedText.fr("un").and("en", "one").texts().entrySet().iterator();
    entries.next();
    entries.next();

    assertThat(entries.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
  }

  @Test
  void theOrderOfTheLanguagesIsNotPartOfTheValue() {
    assertThat(LocalizedText.fr("un").and("en", "one"))
        .isEqualTo(LocalizedText.of("en", "one").and("fr", "un"))
        .hasSameHashCodeAs(LocalizedText.of("en", "one").and("fr", "un"));
  }

  @Test
  void frenchHasAShortForm() {
    assertThat(LocalizedText.fr("un")).isEqualTo(LocalizedText.of("fr", "un"));
  }

  @Test
  void anotherLanguageLeavesTheTextAsItWas() {
    LocalizedText text = LocalizedText.fr("un");
    text.and("en", "one");

    assertThat(text.texts()).containsExactly(Map.entry("fr", "un"));
  }

  @Test
  void contentOfATextIsNotChecked() {
    assertThat(LocalizedText.fr("").texts()).containsEntry("fr", "");
  }

  @Test
  void atLeastOneLanguageIsRequired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalizedText(Map.of()))
        .withMessage("A localized text must have at least one language");
  }

  @Test
  void noLanguageIsThereTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.fr("un").and("FR", "deux"))
        .withMessage("The language fr is given twice");
  }

  @Test
  void noLanguageIsThereTwiceInAnotherSpelling() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zh-hant", "一");
    texts.put("ZH-HANT", "二");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalizedText(texts))
        .withMessage("The language zh-Hant is given twice");
  }

  @Test
  void nullIsRefused() {
    LocalizedText text = LocalizedText.fr("un");
    assertThatNullPointerException().isThrownBy(() -> new LocalizedText(null));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.fr(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(null, "un"));
    assertThatNullPointerException().isThrownBy(() -> text.and("en", null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> text.and(null, "one"))
        .withMessage("A language tag is null");
    assertThatNullPointerException().isThrownBy(() -> text.in(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new LocalizedText(Collections.singletonMap("fr", null)))
        .withMessage("The text in the language fr is null");
    assertThatNullPointerException()
        .isThrownBy(() -> new LocalizedText(Collections.singletonMap(null, "un")))
        .withMessage("A language tag is null");
  }

  @Test
  void aMapChangedAfterwardsChangesNothing() {
    Map<String, String> texts = new LinkedHashMap<>(Map.of("fr", "un"));
    LocalizedText text = new LocalizedText(texts);
    texts.put("fr", "deux");
    texts.put("en", "two");

    assertThat(text).isEqualTo(LocalizedText.fr("un"));
  }
}
