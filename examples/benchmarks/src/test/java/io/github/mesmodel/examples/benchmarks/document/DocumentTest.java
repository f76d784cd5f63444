package io.github.mesmodel.examples.benchmarks.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.MovementValidator;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTest {
  @ParameterizedTest
  @EnumSource(names = "NETWORKS_100000", mode = EnumSource.Mode.EXCLUDE)
  void aDocumentIsWithoutErrorAndWithoutWarning(Document document) {
    Movement movement = document.movement();

    assertThat(MovementValidator.create(Locale.ENGLISH).validate(movement).violations()).isEmpty();
    assertThat(movement.networks()).hasSize(document.networks());
  }

  @ParameterizedTest
  @EnumSource(names = {"MES", "NETWORKS_100"})
  void aDocumentIsAlwaysTheSame(Document document) {
    byte[] first = document.json();
    byte[] second = document.json();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void eachLineIsAMovementWithoutErrorAndWithoutWarning() {
    MovementReader reader = MovementReader.create(Locale.ENGLISH);

    assertThat(reader.lines(new ByteArrayInputStream(Document.lines(50))))
        .hasSize(50)
        .extracting(ReadResult::report)
        .allSatisfy(report -> assertThat(report.violations()).isEmpty());
  }
}
