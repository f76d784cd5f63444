package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LookupTest {
  private static final Movement MOVEMENT = MovementSamples.complete();

  static Stream<Arguments> lookUps() {
    return Stream.of(
        lookUp("network", Movement::network, "grainotheques", MOVEMENT.networks().get(1)),
        lookUp(
            "individual", Movement::individual, "yannick-le-goff", MOVEMENT.individuals().get(1)),
        lookUp("axis", Movement::axis, "axis-2", MOVEMENT.axes().get(1)),
        lookUp("plan", Movement::plan, "plan-2023", MOVEMENT.plans().get(1)),
        lookUp("action", Movement::action, "action-2", MOVEMENT.plans().get(0).actions().get(1)),
        lookUp("affiliation", Movement::affiliation, "table-ronde", MOVEMENT.affiliations().get(1)),
        lookUp("source", Movement::source, "minutes", MOVEMENT.sources().get(1)));
  }

  private static <T> Arguments lookUp(
      String name, BiFunction<Movement, String, Optional<T>> find, String id, T expected) {
    return Arguments.of(Named.of(name, find), id, expected);
  }

  @ParameterizedTest(name = "{0}(\"{1}\")")
  @MethodSource("lookUps")
  void anEntryIsFoundByItsId(
      BiFunction<Movement, String, Optional<?>> find, String id, Object expected) {
    assertThat(find.apply(MOVEMENT, id).orElseThrow()).isSameAs(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lookUps")
  void anUnknownIdFindsNothing(BiFunction<Movement, String, Optional<?>> find) {
    assertThat(find.apply(MOVEMENT, "les-semeurs")).isEmpty();
    assertThat(find.apply(MOVEMENT, "")).isEmpty();
    assertThat(find.apply(ModelRecords.createEmpty(Movement.class), "axis-1")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lookUps")
  void nullIsRefusedAsAnId(BiFunction<Movement, String, Optional<?>> find) {
    assertThatNullPointerException().isThrownBy(() -> find.apply(MOVEMENT, null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> find.apply(MovementSamples.minimal(), null))
        .withMessage("id");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lookUps")
  void nullElementsAndNullIdsAreFoundByNothing(
      BiFunction<Movement, String, Optional<?>> find, String id, Object expected) {
    assertThat(find.apply(withNulls(), id)).isEqualTo(Optional.of(expected));
    assertThat(find.apply(withNulls(), "nobody")).isEmpty();
  }

  @Test
  void networksAreListedByKind() {
    assertThat(withNulls().networks(NetworkKind.SECTORAL))
        .extracting(Network::id)
        .containsExactly("grainotheques");
    assertThat(MovementSamples.minimal().networks(NetworkKind.SECTORAL)).isEmpty();
  }

  @Test
  void affiliationsAreListedByScale() {
    assertThat(withNulls().affiliations(Scale.NATIONAL))
        .extracting(Affiliation::id)
        .containsExactly("table-ronde");
    assertThat(withNulls().affiliations(Scale.REGIONAL)).isEmpty();
  }

  @Test
  void anActionIsFoundInItsPlan() {
    StrategicPlan plan = MOVEMENT.plans().get(0);

    assertThat(plan.action("action-2")).contains(plan.actions().get(1));
    assertThat(plan.action("action-9")).isEmpty();
    assertThat(MOVEMENT.plans().get(1).action("action-2")).isEmpty();
  }

  @Test
  void theSourcesThatAnEntryCitesAreResolvedInTheOrderOfItsIds() {
    assertThat(withNulls().sourcesOf(Objects.requireNonNull(MOVEMENT.founding())))
        .isEqualTo(MOVEMENT.sources())
        .extracting(Source::id)
        .containsExactly("leaflet-2024", "minutes");
    assertThat(MOVEMENT.sourcesOf(MOVEMENT)).hasSize(2);
    assertThat(MOVEMENT.sourcesOf(MOVEMENT.axes().get(0).withSourceIds("minutes", "lost")))
        .extracting(Source::id)
        .containsExactly("minutes");
  }

  @Test
  void theAxesOfAPlanAndOfAnActionAreResolved() {
    StrategicPlan plan = MOVEMENT.plans().get(0);

    assertThat(withNulls().axesOf(plan)).extracting(Axis::id).containsExactly("axis-1", "axis-2");
    assertThat(MOVEMENT.axesOf(plan.actions().get(0)))
        .extracting(Axis::id)
        .containsExactly("axis-1");
    assertThat(MOVEMENT.axesOf(plan.withAxisIds("axis-9"))).isEmpty();
  }

  /** The complete sample with a null element and an entry without an id in front of each list. */
  private static Movement withNulls() {
    Movement movement = MOVEMENT;
    for (String list :
        List.of("networks", "individuals", "axes", "plans", "affiliations", "sources")) {
      movement = Change.at(movement, "/" + list, withNulls(movement, list));
    }
    return movement;
  }

  private static List<Object> withNulls(Movement movement, String list) {
    List<?> entries =
        Arrays.stream(Movement.class.getRecordComponents())
            .filter(component -> component.getName().equals(list))
            .map(component -> (List<?>) ModelRecords.value(movement, component))
            .findFirst()
            .orElseThrow();
    Record empty = ModelRecords.createEmpty(((Record) entries.get(0)).getClass());
    return Stream.concat(Stream.of(null, empty), entries.stream()).toList();
  }
}
