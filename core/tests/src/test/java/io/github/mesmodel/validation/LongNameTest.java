package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of more than 1,000 characters are compared as they are, because folding takes long. */
class LongNameTest {
  @ParameterizedTest(name = "{0} times {1} and {2}")
  @CsvSource({
    "1000, x, X, true",
    "1001, x, X, false",
    "1001, x, x, true",
    "501, Aa, BB, false", // of one hash code
  })
  void longNamesAreFoldedUpToALength(int length, String first, String second, boolean twins) {
    Movement movement =
        Change.at(
            Change.at(MovementSamples.complete(), "/networks/1/name", name(first, length)),
            "/networks/2/name",
            name(second, length));

    assertThat(MovementValidators.ENGLISH.validate(movement).warnings())
        .extracting(Violation::code)
        .hasSize(twins ? 1 : 0)
        .allMatch("duplicate-name"::equals);
  }

  private static LocalizedText name(String character, int length) {
    return LocalizedText.fr(character.repeat(length));
  }
}
