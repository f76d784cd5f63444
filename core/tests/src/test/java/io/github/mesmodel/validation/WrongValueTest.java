package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link MovementValidator} finds a wrong value of every component, like a plain validator. */
class WrongValueTest {
  private static final Movement COMPLETE = MovementSamples.complete();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("wrongValues")
  void aPlainValidatorFindsTheSame(String pointer, Object wrong) {
    Movement movement = Change.at(COMPLETE, pointer, wrong);

    assertThat(MovementValidators.ENGLISH.validate(movement))
        .isEqualTo(PlainValidator.report(movement));
  }

  static Stream<Arguments> wrongValues() {
    List<Arguments> found = new ArrayList<>();
    addComponents("", COMPLETE, found);
    return found.stream();
  }

  private static void addComponents(String pointer, Record owner, List<Arguments> found) {
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      add(pointer + "/" + component.getName(), ModelRecords.value(owner, component), found);
    }
  }

  private static void add(String pointer, Object value, List<Arguments> found) {
    if (value instanceof List<?> list) {
      found.add(Arguments.of(pointer + "/" + list.size(), null));
      for (int i = 0; i < list.size(); i++) {
        add(pointer + "/" + i, list.get(i), found);
      }
      return;
    }
    found.add(Arguments.of(pointer, null));
    if (value instanceof String) {
      Stream.of(" ", "une valeur.\u202E").forEach(wrong -> found.add(Arguments.of(pointer, wrong)));
    } else if (value instanceof Integer) {
      found.add(Arguments.of(pointer, -1));
    } else if (value instanceof LocalizedText text) {
      Map.Entry<String, String> first = text.texts().entrySet().iterator().next();
      found.add(Arguments.of(pointer + "/" + first.getKey(), " " + first.getValue()));
    } else if (value instanceof Record owner
        && ModelRecords.types().contains(owner.getClass().asSubclass(Record.class))) {
      addComponents(pointer, owner, found);
    }
  }
}
