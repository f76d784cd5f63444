package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads any bytes at all. Runs over the saved corpus, and for real when {@code JAZZER_FUZZ} is set:
 * see CONTRIBUTING.
 */
class MovementReaderFuzzTest {
  private static final MovementReader READER = MovementReader.create(Locale.ENGLISH);
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MesModule()).build();

  private static final Comparator<Location> DOCUMENT_ORDER =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  @FuzzTest(maxDuration = "20m")
  void anyBytesGiveAReport(byte[] document) {
    ReadResult result = READER.read(document);

    assertLocated(result.report());
    if (result.movement() == null) {
      assertThat(result.report().errors()).isNotEmpty();
    }
    if (result.isValid()) {
      assertNothingIsLost(result.orElseThrow(), result.report());
    }
  }

  private static void assertLocated(ValidationReport report) {
    List<Location> locations = report.violations().stream().map(Violation::location).toList();

    assertThat(locations).doesNotContainNull().isSortedAccordingTo(DOCUMENT_ORDER);
    assertThat(report.violations()).allMatch(violation -> !violation.message().isBlank());
  }

  private static void assertNothingIsLost(Movement movement, ValidationReport report) {
    ReadResult again = READER.read(MAPPER.writeValueAsBytes(movement));

    assertThat(again.movement()).isEqualTo(movement);
    assertThat(again.report().warnings()).hasSameSizeAs(report.warnings());
    assertThat(report.violations()).allMatch(violation -> violation.severity() == Severity.WARNING);
  }
}
