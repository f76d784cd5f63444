package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.RealisticSamples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real movements fit the model without a false error. */
class RealisticSamplesTest {
  static Stream<Arguments> samples() {
    return RealisticSamples.all()
        .map(sample -> Arguments.of(sample.getName(), sample.getPayload()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void theWholeReportIsTheOneThatIsCommitted(String name, Movement movement) throws IOException {
    ValidationReport report = MovementValidators.ENGLISH.validate(movement);

    assertThat(report.toString()).isEqualTo(expected(name));
    assertThat(report.errors()).isEmpty();
  }

  private static String expected(String name) throws IOException {
    String resource = "/samples/" + name + ".report.txt";
    try (InputStream in = RealisticSamplesTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .stripTrailing();
    }
  }
}
