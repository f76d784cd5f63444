package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.JavaSerialization;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Until;
import io.github.mesmodel.sample.BrokenMovement;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationValueTest {
  static Stream<Arguments> culprits() {
    return Stream.of(
        Arguments.of("/id", "A B"),
        Arguments.of("/name/en", " "),
        Arguments.of("/networks/0/kind", null),
        Arguments.of("/networks/0/until", Until.parse("1990")),
        Arguments.of("/networks/1/id", "jardins-du-nord"),
        Arguments.of("/plans/1/axisIds/0", "axis-9"),
        Arguments.of("/axes/1/position", -3),
        Arguments.of("/identifiers/0/value", "W1"),
        Arguments.of("/affiliations/1/roles", List.of()),
        Arguments.of("/affiliations/1/roles/0/type", RoleType.of("guest")),
        Arguments.of("/networks/0/sourceIds", List.of()));
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("culprits")
  void valueIsThatAtThePointer(String pointer, Object value) {
    assertThat(
            MovementValidators.ENGLISH
                .validate(Change.at(MovementSamples.complete(), pointer, value))
                .violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo(pointer);
              assertThat(violation.value()).isEqualTo(value);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void everyReportIsReadAsItWasWritten(BrokenMovement entry) {
    ValidationReport report = MovementValidators.ENGLISH.validate(entry.broken());

    assertThat(JavaSerialization.copy(report)).isEqualTo(report);
  }

  @Test
  void missingFrenchHasNoValue() {
    var movement =
        Change.at(MovementSamples.complete(), "/mission", LocalizedText.of("en", "Mission"));

    assertThat(MovementValidators.ENGLISH.validate(movement).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.value()).isNull());
  }
}
