package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.ValidationReport;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads any bytes, with both majors alike. Runs over the saved corpus, and for real when {@code
 * JAZZER_FUZZ} is set: see CONTRIBUTING.
 */
class MovementReaderFuzzTest {
  private static final MovementReader FRENCH =
      Readers.of(builder -> builder.locale(Locale.FRENCH)).both().two();

  private static final BothReaders NARROW =
      Readers.of(
          builder ->
              builder
                  .maxDocumentSize(2_000)
                  .maxNestingDepth(4)
                  .maxStringLength(12)
                  .maxNumberLength(3));

  @FuzzTest(maxDuration = "60m")
  void anyBytesGiveAReport(byte[] input) {
    assertRead(input);
    byte[] changed = DocumentChanges.applied(input);
    if (!Arrays.equals(changed, input)) {
      assertRead(changed);
    }
  }

  private static void assertRead(byte[] document) {
    ReadResult result = Readers.ENGLISH.read(document);

    SoundReport.assertSound(document, result);
    SoundReport.assertSame(FRENCH.read(document), result);
    SoundReport.assertSound(document, NARROW.read(document));
    if (result.movement() != null && result.isValid()) {
      assertNothingIsLost(result.movement(), result.report());
    }
  }

  private static void assertNothingIsLost(Movement movement, ValidationReport report) {
    ReadResult again = Readers.ENGLISH.read(BOTH.write(movement));

    assertThat(again.movement()).isEqualTo(movement);
    assertThat(again.report().warnings()).hasSameSizeAs(report.warnings());
    assertThat(report.violations()).allMatch(violation -> violation.severity() == Severity.WARNING);
  }
}
