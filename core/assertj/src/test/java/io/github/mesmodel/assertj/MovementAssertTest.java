package io.github.mesmodel.assertj;

import static io.github.mesmodel.assertj.MesAssertions.assertThat;
import static io.github.mesmodel.assertj.MesAssertions.assertThatCode;
import static io.github.mesmodel.assertj.MesAssertions.assertThatThrownBy;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MovementAssertTest {
  private static final Movement COMPLETE = MovementSamples.complete();
  private static final Movement MINIMAL = MovementSamples.minimal();
  private static final Movement BROKEN = Change.at(COMPLETE, "/networks/1/id", "A B");

  @Test
  void dataSetPasses() {
    assertThat(MesDataSet.movement())
        .isValid()
        .hasNoWarning()
        .isClean()
        .hasOnly()
        .citesSourcesThroughout()
        .isEqualTo(MesDataSet.movement())
        .isNotEqualTo(MINIMAL);
  }

  @Test
  void networksPassByTheirIds() {
    assertThat(COMPLETE)
        .hasNetworks()
        .hasNetworks("boite-a-outils", "jardins-du-nord")
        .hasNetwork("jardins-du-nord")
        .ofKind(NetworkKind.TERRITORIAL);
  }

  @Test
  void violationsPassByTheirCodesAndPointers() {
    assertThat(BROKEN).hasOnly("slug").hasError("slug", "/networks/1/id").hasNoWarning();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        failure(
            BROKEN,
            MovementAssert::isValid,
            """
            Expecting no error, but there is 1:
              error slug /networks/1/id: "A B" is not an id: use lower-case letters, digits and single hyphens, at most 64 characters, such as plan-2019-2022"""),
        failure(
            COMPLETE,
            movement -> movement.hasNetworks("jardins-du-nord", "nord", "sud"),
            """
            Expecting the networks jardins-du-nord, nord, sud, but there is none with the id nord, sud
            The ids of the networks: jardins-du-nord, grainotheques, boite-a-outils"""),
        failure(
            MINIMAL,
            movement -> movement.hasNetwork("nord"),
            """
            Expecting the networks nord, but there is none with the id nord
            The ids of the networks: none"""),
        failure(
            COMPLETE,
            movement -> movement.hasNetwork("grainotheques").ofKind(NetworkKind.TERRITORIAL),
            "Expecting the network grainotheques to be of the kind territorial, but it is of the"
                + " kind sectoral"),
        failure(
            Change.at(COMPLETE, "/networks/1/kind", null),
            movement -> movement.hasNetwork("grainotheques").ofKind(NetworkKind.of("union")),
            "Expecting the network grainotheques to be of the kind union, but it is of none"),
        failure(
            MINIMAL,
            MovementAssert::citesSourcesThroughout,
            "Expecting sources that are cited throughout, but the movement lists none"),
        failure(
            Change.at(
                Change.at(COMPLETE, "/networks/1/sourceIds", List.of()), "/sourceIds", List.of()),
            MovementAssert::citesSourcesThroughout,
            """
            Expecting sources that are cited throughout, but there is none at:
              /networks/1/sourceIds
              /sourceIds"""),
        failure(
            COMPLETE,
            movement -> movement.as("the movement of %d", 2026).hasNetworks("nord"),
            """
            [the movement of 2026] Expecting the networks nord, but there is none with the id nord
            The ids of the networks: jardins-du-nord, grainotheques, boite-a-outils"""),
        failure(
            null,
            MovementAssert::isValid,
            """

            Expecting actual not to be null"""),
        failure(
            null,
            movement -> movement.hasNetwork("nord"),
            """

            Expecting actual not to be null"""),
        failure(
            null,
            MovementAssert::citesSourcesThroughout,
            """

            Expecting actual not to be null"""));
  }

  private static Arguments failure(
      @Nullable Movement movement, Consumer<MovementAssert> assertion, String message) {
    ThrowingCallable call = () -> assertion.accept(assertThat(movement));
    return Arguments.argumentSet(message.strip().lines().findFirst().orElseThrow(), call, message);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureListsTheActualEntries(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }

  static Stream<Consumer<MovementAssert>> assertionsOfAssertJ() {
    return Stream.of(
        MovementAssert::isNull,
        movement -> movement.isEqualTo(null),
        movement -> movement.isEqualTo("a text"),
        movement -> movement.isNotEqualTo(COMPLETE),
        movement -> movement.isSameAs(MINIMAL),
        movement -> movement.isIn(MINIMAL, BROKEN),
        movement -> movement.isInstanceOf(Network.class),
        movement -> movement.matches(each -> false));
  }

  @ParameterizedTest
  @MethodSource("assertionsOfAssertJ")
  void failuresOfAssertJShowNoWholeMovement(Consumer<MovementAssert> assertion) {
    assertThatThrownBy(() -> assertion.accept(assertThat(COMPLETE)))
        .isInstanceOf(AssertionError.class)
        .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(2_000));
  }

  @Test
  void hostileIdsAreShownOnOneLine() {
    Movement movement = Change.at(COMPLETE, "/networks/1/id", "a\n%s\u202E" + "x".repeat(1_000));

    assertThatThrownBy(() -> assertThat(movement).hasNetworks("nord"))
        .hasMessageContaining("jardins-du-nord, aU+000A%sU+202Exxx")
        .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(500));
  }

  @Test
  void softAssertionsCollectFailures() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> assertThat(COMPLETE).hasNetwork("nord").ofKind(NetworkKind.TERRITORIAL));
    softly.check(() -> assertThat(COMPLETE).isEqualTo(MINIMAL));
    softly
        .proxy(MovementAssert.class, Movement.class, BROKEN)
        .isValid()
        .hasNoWarning()
        .hasNetworks("sud");

    assertThat(softly.assertionErrorsCollected())
        .extracting(error -> String.valueOf(error.getMessage()).lines().findFirst().orElseThrow())
        .containsExactly(
            "Expecting the networks nord, but there is none with the id nord",
            "Expecting equal movements, but they differ at:",
            "Expecting no error, but there is 1:",
            "Expecting the networks sud, but there is none with the id sud");
  }

  @Test
  void equalityIsThatOfAComparator() {
    Movement renamed = Change.at(COMPLETE, "/name", LocalizedText.fr("Nom"));

    assertThatCode(
            () ->
                assertThat(COMPLETE)
                    .usingComparator((one, other) -> one.id().compareTo(other.id()))
                    .isEqualTo(renamed))
        .doesNotThrowAnyException();
  }
}
