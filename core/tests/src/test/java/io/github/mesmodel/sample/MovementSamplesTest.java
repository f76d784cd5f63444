package io.github.mesmodel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovementSamplesTest {
  private static final MovementValidator VALIDATOR =
      MovementValidator.create(Locale.ENGLISH, BrokenMovements.CLOCK);

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void everySampleIsWithoutAnError(Movement sample) {
    assertThat(VALIDATOR.validate(sample).errors()).isEmpty();
  }

  @Test
  void theCompleteSampleIsWithoutAWarning() {
    assertThat(VALIDATOR.validate(MovementSamples.complete()).violations()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.ModelRecords#types")
  void theCompleteSampleFillsEveryComponent(Class<? extends Record> type) {
    Record first = first(MovementSamples.complete(), type);

    assertThat(Stream.of(type.getRecordComponents()))
        .allSatisfy(
            component ->
                assertThat(ModelRecords.value(first, component)).matches(ModelRecords::isFilled));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.ModelRecords#types")
  void theSampleWithoutOptionalsHasEveryTypeButSourcesAndIdentifiers(Class<? extends Record> type) {
    List<String> optional = List.of("Source", "Identifier");

    assertThat(
            ModelRecords.instances(MovementSamples.withoutOptionals()).stream()
                .anyMatch(type::isInstance))
        .isEqualTo(!optional.contains(type.getSimpleName()));
  }

  @Test
  void theUnknownCodesAreOneOfEachOpenList() {
    assertThat(VALIDATOR.validate(MovementSamples.unknownCodes()).warnings())
        .extracting(Violation::code, Violation::pointer)
        .containsExactly(
            tuple("unknown-code", "/legalForm"),
            tuple("unknown-code", "/networks/0/kind"),
            tuple("unknown-code", "/affiliations/0/roles/0/type"),
            tuple("unknown-code", "/identifiers/0/scheme"));
  }

  @Test
  void theRecordTypesAreThoseOfTheModel() {
    assertThat(ModelRecords.types())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "Movement",
            "Founding",
            "Place",
            "Predecessor",
            "Contribution",
            "Network",
            "Territory",
            "Individual",
            "Axis",
            "StrategicPlan",
            "StrategicAction",
            "Affiliation",
            "Organization",
            "Role",
            "Identifier",
            "Source");
  }

  private static Record first(Movement movement, Class<? extends Record> type) {
    return ModelRecords.instances(movement).stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow();
  }
}
