package io.github.mesmodel.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "56.7, 56.7 ns",
    "9994, 9.99 µs",
    "9995, 10.0 µs",
    "512e3, 512 µs",
    "1.43e6, 1.43 ms"
  })
  void aTimeHasThreeDigits(double nanos, String text) {
    assertThat(Figures.time(nanos)).isEqualTo(text);
  }
}
