package io.github.mesmodel.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  @Test
  void theResultsOfJmhBecomeTables() throws Exception {
    Results results = Results.read(RESOURCES.resolve("jmh-result.json"));

    String report = Tables.report(results, 2, LocalDate.of(2026, 1, 2), "mvn measure");

    assertThat(report).isEqualTo(Files.readString(RESOURCES.resolve("report.md")).stripTrailing());
    assertThat(results.jdkFeature()).isEqualTo("17");
  }

  @ParameterizedTest
  @CsvSource({"0.0567, 0.06 µs", "9.99, 9.99 µs", "99.4, 99.4 µs", "512, 512 µs", "1430, 1.43 ms"})
  void aTimeHasThreeDigits(double micros, String text) {
    assertThat(Tables.time(micros)).isEqualTo(text);
  }

  @Test
  void theMedianIsInTheMiddle() {
    assertThat(Results.median(9, 1, 2)).isEqualTo(2);
    assertThat(Results.median(4, 1, 2, 3)).isEqualTo(2.5);
    assertThat(Results.median()).isNaN();
  }
}
