package io.github.mesmodel.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The applications of the examples send this document to the validators of their frameworks. */
class EveryRecordFixtureTest {
  @Test
  void theDocumentHasAnErrorInEveryRecordType() throws IOException {
    Path document =
        Fixtures.invalid()
            .filter(file -> file.endsWith("every-record.json"))
            .findFirst()
            .orElseThrow();

    ReadResult result = Readers.ENGLISH.read(document);

    Record movement = requireNonNull(result.movement());
    assertThat(result.report().errors())
        .map(violation -> owner(movement, violation).getClass().getSimpleName())
        .containsAll(ModelRecords.types().stream().map(Class::getSimpleName).toList());
  }

  /** Returns the last record of the model on the path to a violation. */
  private static Record owner(Record movement, Violation violation) {
    Record owner = movement;
    Object value = movement;
    String[] tokens = violation.pointer().substring(1).split("/");
    for (String token : Arrays.copyOf(tokens, tokens.length - 1)) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(token))
              : component(value, token);
      if (!(value instanceof Record) && !(value instanceof List)) {
        return owner;
      }
      if (ModelRecords.types().contains(value.getClass())) {
        owner = (Record) value;
      }
    }
    return owner;
  }

  private static Object component(Object owner, String name) {
    return Arrays.stream(owner.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(component -> ModelRecords.value((Record) owner, component))
        .findFirst()
        .orElse("");
  }
}
