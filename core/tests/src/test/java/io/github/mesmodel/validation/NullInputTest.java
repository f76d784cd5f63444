package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.Individual;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.Place;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Role;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class NullInputTest {
  static Stream<Arguments> places() {
    return Stream.of(
        place(Place.class, "/founding/place", "/name"),
        place(Predecessor.class, "/founding/predecessors/0", "/name"),
        place(Contribution.class, "/contributions/1", "/scale", "/means"),
        place(Network.class, "/networks/1", "/id", "/kind", "/name"),
        place(Territory.class, "/networks/0/territories/0", "/name"),
        place(Identifier.class, "/networks/0/identifiers/1", "/scheme", "/value"),
        place(Individual.class, "/individuals/1", "/id", "/familyName"),
        place(Axis.class, "/axes/2", "/id", "/position", "/title"),
        place(StrategicPlan.class, "/plans/1", "/id"),
        place(StrategicAction.class, "/plans/1/actions/0", "/id", "/position", "/title"),
        place(Affiliation.class, "/affiliations/1", "/id", "/organization"),
        place(Organization.class, "/affiliations/1/organization", "/name"),
        place(Role.class, "/affiliations/1/roles/1", "/type"),
        place(Source.class, "/sources/2", "/id", "/title"));
  }

  private static Arguments place(Class<? extends Record> type, String pointer, String... required) {
    return Arguments.of(type, pointer, Stream.of(required).map(pointer::concat).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void aRecordOfNothingButNullsIsReportedByItsRequiredComponents(
      Class<? extends Record> type, String pointer, List<String> required) {
    Movement movement =
        Change.at(MovementSamples.complete(), pointer, ModelRecords.createEmpty(type));

    assertThat(MovementValidators.ENGLISH.validate(movement).violations())
        .filteredOn(violation -> violation.code().equals("required"))
        .extracting(Violation::pointer)
        .containsExactlyElementsOf(required);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twins")
  void recordsWithoutANameAreNoDuplicates(Class<? extends Record> type, String list) {
    Record empty = ModelRecords.createEmpty(type);
    Movement movement = Change.at(MovementSamples.complete(), list + "/0", empty);

    assertThat(
            MovementValidators.ENGLISH
                .validate(Change.at(movement, list + "/1", empty))
                .violations())
        .isNotEmpty()
        .extracting(Violation::code)
        .doesNotContain(
            "duplicate-name",
            "duplicate-id",
            "shared-identifier",
            "duplicate-role",
            "position-gap",
            "duplicate-position");
  }

  static Stream<Arguments> twins() {
    return Stream.of(
        Arguments.of(Network.class, "/networks"),
        Arguments.of(Individual.class, "/individuals"),
        Arguments.of(Axis.class, "/axes"),
        Arguments.of(Affiliation.class, "/affiliations"),
        Arguments.of(Role.class, "/affiliations/0/roles"),
        Arguments.of(Identifier.class, "/identifiers"),
        Arguments.of(Source.class, "/sources"));
  }

  @Test
  void aMovementOfNothingButNullsIsReportedByItsRequiredComponents() {
    assertThat(
            MovementValidators.ENGLISH
                .validate(ModelRecords.createEmpty(Movement.class))
                .violations())
        .extracting(Violation::code, Violation::pointer)
        .containsExactly(tuple("required", "/id"), tuple("required", "/name"));
  }

  @Test
  void aMovementOfListsOfNullIsReportedByTheirElements() {
    Object[] values =
        Stream.of(Movement.class.getRecordComponents())
            .map(component -> component.getType() == List.class ? Arrays.asList(null, null) : null)
            .toArray();

    assertThat(
            MovementValidators.ENGLISH
                .validate(ModelRecords.create(Movement.class, values))
                .violations())
        .hasSize(2 + 2 * 12)
        .extracting(Violation::code)
        .containsOnly("required");
  }

  @Test
  void thereIsNoReportOfNoMovement() {
    assertThatNullPointerException()
        .isThrownBy(() -> MovementValidators.ENGLISH.validate(null))
        .withMessage("movement");
  }

  @Test
  void aValidatorNeedsALocaleAndAClock() {
    assertThatNullPointerException().isThrownBy(() -> MovementValidator.create(null));
    assertThatNullPointerException()
        .isThrownBy(() -> MovementValidator.create(null, Clock.systemUTC()));
    assertThatNullPointerException()
        .isThrownBy(() -> MovementValidator.create(Locale.ENGLISH, null))
        .withMessage("clock");
  }
}
