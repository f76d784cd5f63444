package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.json.ReadingCode;
import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.Fixtures#valid()")
  void aValidDocumentHasNoProblemAndSurvivesARoundTrip(Path document) throws IOException {
    ReadResult result = Readers.ENGLISH.read(document);

    assertThat(result.report().violations()).isEmpty();
    Movement movement = requireNonNull(result.movement());
    assertThat(Readers.ENGLISH.read(BOTH.write(movement)).movement()).isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.Fixtures#invalid()")
  void anInvalidDocumentHasTheReportThatStandsBesideIt(Path document) throws IOException {
    ReadResult result = Readers.ENGLISH.read(document);

    assertThat(Readers.lines(result.report())).isEqualTo(Fixtures.expectedReport(document));
  }

  @Test
  void thereIsAnInvalidDocumentForEveryCode() {
    Set<String> reported =
        Fixtures.invalid().flatMap(FixtureTest::codes).collect(Collectors.toSet());

    assertThat(reported)
        .containsAll(Arrays.stream(Rule.values()).map(Rule::code).toList())
        .containsAll(
            Arrays.stream(ReadingCode.values())
                .filter(code -> code != ReadingCode.NOT_VALIDATED) // a defect, not a document
                .map(ReadingCode::code)
                .toList());
  }

  private static Stream<String> codes(Path document) {
    try {
      return Readers.ENGLISH.read(document).report().violations().stream().map(Violation::code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
