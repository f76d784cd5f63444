package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.validation.InvalidMovementException;
import io.github.mesmodel.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {
  private static final ReadResult BROKEN =
      Readers.ENGLISH.read("{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": 3}");

  @Test
  void aMovementWithoutAnErrorIsReturned() {
    ReadResult result =
        new ReadResult(MovementSamples.complete(), new ValidationReport(List.of()), 1);

    assertThat(result.isValid()).isTrue();
    assertThat(result.orElseThrow()).isEqualTo(MovementSamples.complete());
  }

  @Test
  void aDocumentWithAnErrorIsThrownWithItsReport() {
    assertThat(BROKEN.isValid()).isFalse();
    assertThatExceptionOfType(InvalidMovementException.class)
        .isThrownBy(BROKEN::orElseThrow)
        .satisfies(exception -> assertThat(exception.report()).isEqualTo(BROKEN.report()));
  }

  @Test
  void linesBeginAtOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadResult(null, BROKEN.report(), 0))
        .withMessageContaining("Lines begin at 1");
  }

  @Test
  void aResultSurvivesJavaSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
      output.writeObject(BROKEN);
    }

    try (ObjectInputStream input =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(input.readObject()).isEqualTo(BROKEN);
    }
  }
}
