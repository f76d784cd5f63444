package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
  @Test
  void locationIsShownAsLineAndColumn() {
    assertThat(new Location(1, 1)).hasToString("1:1");
    assertThat(new Location(3, 14)).hasToString("3:14");
  }

  @ParameterizedTest(name = "{0}:{1}")
  @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
  void linesAndColumnsBeginAt1(int line, int column) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Location(line, column))
        .withMessage("Lines and columns begin at 1: %d:%d", line, column);
  }
}
