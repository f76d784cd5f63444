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
    "anem, ",
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
  void wordOfMoreThan64CharactersHasNoSuggestion() {
    String longest = "x".repeat(64);
    String longer = longest + "x";

    assertThat(NearestWord.of(longest, List.of(longer))).contains(longer);
    assertThat(NearestWord.of(longer, List.of(longer))).isEmpty();
  }

  @Test
  void firstOfSeveralNearestWordsIsSuggested() {
    assertThat(NearestWord.of("b", List.of("a", "c"))).contains("a");
  }
}
