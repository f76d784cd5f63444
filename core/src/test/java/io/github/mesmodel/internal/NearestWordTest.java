package io.github.mesmodel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
  private static final List<String> WORDS =
      List.of("name", "territorial", "sectoral", "resource", "id");

  @ParameterizedTest(name = "{0} may mean {1}")
  @CsvSource({
    "name, name",
    "nmae, name",
    "nam, name",
    "names, name",
    "NAME, name",
    "territorail, territorial",
    "teritorrial, territorial",
    "secteur, ",
    "sectorial, sectoral",
    "x, ",
    "is, id",
    "'', ",
  })
  void nearestWordIsSuggested(String word, @Nullable String meant) {
    assertThat(NearestWord.of(word, WORDS).orElse(null)).isEqualTo(meant);
  }

  @Test
  void veryLongWordHasNoSuggestion() {
    assertThat(NearestWord.of("name".repeat(100), WORDS)).isEmpty();
  }

  @Test
  void firstOfSeveralNearestWordsIsSuggested() {
    assertThat(NearestWord.of("b", List.of("a", "c"))).contains("a");
  }
}
