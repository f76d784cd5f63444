package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.Comparator;
import java.util.List;

/**
 * Reads any bytes at all, with both majors alike. Runs over the saved corpus, and for real when
 * {@code JAZZER_FUZZ} is set: see CONTRIBUTING.
 */
class MovementReaderFuzzTest {
  private static final BothReaders NARROW =
      Readers.of(
          builder ->
              builder
                  .maxDocumentSize(2_000)
                  .maxNestingDepth(4)
                  .maxStringLength(12)
                  .maxNumberLength(3));

  private static final Comparator<Location> DOCUMENT_ORDER =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  @FuzzTest(maxDuration = "20m")
  void anyBytesGiveAReport(byte[] document) {
    ReadResult result = Readers.ENGLISH.read(document);

    assertSound(result);
    assertSound(NARROW.read(document));
    if (result.movement() != null && result.isValid()) {
      assertNothingIsLost(result.movement(), result.report());
    }
  }

  private static void assertSound(ReadResult result) {
    List<Violation> violations = result.report().violations();

    assertThat(violations)
        .extracting(Violation::location)
        .doesNotContainNull()
        .isSortedAccordingTo(DOCUMENT_ORDER);
    assertThat(violations)
        .noneMatch(violation -> violation.message().isBlank())
        .noneMatch(violation -> violation.message().equals("cannot be read from here on"));
    if (result.movement() == null) {
      assertThat(result.report().errors()).isNotEmpty();
    }
  }

  private static void assertNothingIsLost(Movement movement, ValidationReport report) {
    ReadResult again = Readers.ENGLISH.read(BOTH.write(movement));

    assertThat(again.movement()).isEqualTo(movement);
    assertThat(again.report().warnings()).hasSameSizeAs(report.warnings());
    assertThat(report.violations()).allMatch(violation -> violation.severity() == Severity.WARNING);
  }
}
