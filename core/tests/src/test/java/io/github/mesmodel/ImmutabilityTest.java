package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import java.lang.reflect.RecordComponent;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class ImmutabilityTest {
  static Stream<Record> records() {
    return ModelRecords.instances(MovementSamples.complete()).stream();
  }

  static Stream<Named<Collection<?>>> collections() {
    return Stream.of(
            MovementSamples.complete(),
            MovementSamples.minimal(),
            ModelRecords.createEmpty(Movement.class))
        .flatMap(movement -> ModelRecords.instances(movement).stream())
        .flatMap(
            owner ->
                Stream.of(ModelRecords.values(owner))
                    .flatMap(value -> collections(owner.getClass(), value)));
  }

  private static Stream<Named<Collection<?>>> collections(Class<?> owner, Object value) {
    if (value instanceof Map<?, ?> map) {
      return Stream.of(map.keySet(), map.values())
          .map(view -> Named.of(owner.getSimpleName(), view));
    }
    return value instanceof List<?> list
        ? Stream.of(Named.of(owner.getSimpleName(), list))
        : Stream.empty();
  }

  @ParameterizedTest(name = "of {0}")
  @MethodSource("collections")
  void everyCollectionHandedOutIsUnmodifiable(Collection<Object> collection) {
    assertThatThrownBy(() -> collection.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> collection.removeIf(any -> true))
        .isInstanceOf(UnsupportedOperationException.class);
    if (!collection.isEmpty()) {
      assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aListChangedAfterTheConstructorChangesNothing(Record original) {
    Object[] values =
        Arrays.stream(ModelRecords.values(original)).map(ImmutabilityTest::modifiable).toArray();
    Record copy = ModelRecords.create(original.getClass(), values);
    Stream.of(values).filter(List.class::isInstance).forEach(list -> ((List<?>) list).clear());

    assertThat(copy).isEqualTo(original);
  }

  private static Object modifiable(Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list) : value;
  }

  @Test
  void aListChangedAfterTheBuilderChangesNothing() {
    List<String> aliases = new ArrayList<>(List.of("one"));
    Movement.Builder builder =
        Movement.builder()
            .id("a")
            .name(LocalizedText.fr("A"))
            .legalForm(LegalForm.SCOP)
            .aliases(aliases);
    aliases.add("two");
    Movement movement = builder.build();
    aliases.clear();

    assertThat(movement.aliases()).containsExactly("one");
  }

  @Test
  void aBuilderUsedAfterwardsChangesNothing() {
    Movement.Builder builder = Movement.builder().from(MovementSamples.minimal());
    Movement movement = builder.build();
    builder.acronym("M").addAliases("alias");

    assertThat(movement).isEqualTo(MovementSamples.minimal());
    assertThat(builder.build().aliases()).containsExactly("alias");
  }

  @Test
  void aChangedCopyLeavesTheRecordAsItWas() {
    Axis axis = MovementSamples.complete().axes().get(0);
    Axis changed = axis.withPosition(7).withNote(null).withSourceIds("minutes");

    assertThat(changed).isEqualTo(new Axis("axis-1", 7, axis.title(), null, List.of("minutes")));
    assertThat(axis).isEqualTo(MovementSamples.complete().axes().get(0));
  }

  @Test
  void theElementsOfListsThatDataMayHoldAreKeptAsTheyAre() {
    Network network = MovementSamples.complete().networks().get(0);
    List<String> aliases = Arrays.asList("b", null, "a", null);
    Object[] values = ModelRecords.values(network);
    values[4] = aliases;

    assertThat(ModelRecords.create(Network.class, values).aliases()).isEqualTo(aliases);
  }

  /** A list that hands out its own array, which {@link List#toArray()} forbids. */
  private static final class LeakyList extends AbstractList<String> {
    private final @Nullable Object[] elements;

    LeakyList(@Nullable Object... elements) {
      this.elements = elements;
    }

    @Override
    public String get(int index) {
      return (String) elements[index];
    }

    @Override
    public int size() {
      return elements.length;
    }

    @Override
    public @Nullable Object[] toArray() {
      return elements;
    }
  }

  static Stream<Arguments> leakyLists() {
    return Stream.of(
        Arguments.of("without a null", new LeakyList("a", "b"), List.of("a", "b")),
        Arguments.of("with a null", new LeakyList("a", null), Arrays.asList("a", null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leakyLists")
  void listThatSharesItsArrayCannotChangeARecord(
      String name, LeakyList leaky, List<String> expected) {
    Territory territory = new Territory(LocalizedText.fr("Nord"), null, leaky);
    leaky.elements[0] = "changed";

    assertThat(territory.aliases()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.ModelRecords#types")
  void anElementOfAnotherTypeIsRefused(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == List.class) {
        Object[] values = new Object[components.length];
        values[i] = List.of(7);
        assertThatThrownBy(() -> ModelRecords.create(type, values))
            .hasRootCauseInstanceOf(IllegalArgumentException.class)
            .rootCause()
            .hasMessageContaining("must not hold a Integer");
      }
    }
  }
}
