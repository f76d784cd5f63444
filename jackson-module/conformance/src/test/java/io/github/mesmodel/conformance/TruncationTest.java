package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.validation.Violation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that breaks off, wherever it does. */
class TruncationTest {
  private static final byte[] DOCUMENT = BOTH.write(MovementSamples.complete());

  @Test
  void eachBeginningIsReportedWhereItEnds() {
    for (int length = 0; length < DOCUMENT.length; length++) {
      List<Violation> violations =
          Readers.ENGLISH.read(Arrays.copyOf(DOCUMENT, length)).report().violations();

      assertThat(violations.get(violations.size() - 1).code())
          .as("of the first %d bytes", length)
          .isIn("json-syntax", "encoding");
    }
  }
}
