package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class BuilderTest {
  private static final String TYPES = "io.github.mesmodel.sample.ModelRecords#types";

  static Stream<Record> records() {
    return ModelRecords.instances(MovementSamples.complete()).stream()
        .filter(instance -> ModelRecords.types().contains(instance.getClass()));
  }

  /** A founding is the only record without a required component. */
  static Stream<Class<? extends Record>> typesThatRequire() {
    return ModelRecords.types().stream()
        .filter(type -> components(type).anyMatch(BuilderTest::isRequired));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typesThatRequire")
  void everyMissingComponentIsNamed(Class<? extends Record> type) {
    String missing =
        String.join(
            ", ",
            components(type)
                .filter(BuilderTest::isRequired)
                .map(RecordComponent::getName)
                .toList());

    assertThatThrownBy(() -> call(builder(type), "build"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[" + missing + "]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typesThatRequire")
  void nullIsRefusedForARequiredComponent(Class<? extends Record> type) {
    assertThat(components(type).filter(BuilderTest::isRequired))
        .isNotEmpty()
        .allSatisfy(
            component ->
                assertThatNullPointerException()
                    .isThrownBy(() -> set(builder(type), component, null))
                    .withMessage(component.getName()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TYPES)
  void nullIsRefusedForAList(Class<? extends Record> type) {
    assertThat(components(type).filter(BuilderTest::isList))
        .allSatisfy(
            component ->
                assertThatNullPointerException()
                    .isThrownBy(() -> set(builder(type), component, null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TYPES)
  void nullIsRefusedAsAnElementOfAList(Class<? extends Record> type) {
    List<Object> elements = new ArrayList<>();
    elements.add(null);

    assertThat(components(type).filter(BuilderTest::isList))
        .allSatisfy(
            component ->
                assertThatNullPointerException()
                    .isThrownBy(() -> set(builder(type), component, elements))
                    .withMessageContaining(component.getName()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void nullIsRefusedForElements(Record original) throws Exception {
    for (Object owner : List.of(builder(original.getClass()), original)) {
      assertThat(owner.getClass().getMethods())
          .filteredOn(BuilderTest::takesElements)
          .allSatisfy(
              method ->
                  assertThatNullPointerException()
                      .isThrownBy(() -> unwrapped(owner, method, (Object) null)));
    }
  }

  private static boolean takesElements(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return parameters.length == 1 && (parameters[0].isArray() || parameters[0] == Iterable.class);
  }

  @Test
  void copyWithTheSameComponentIsTheRecordItself() {
    Territory territory = new Territory(null, null, List.of());

    assertThat(territory.withName(null)).isSameAs(territory);
    assertThat(territory.withCode(null)).isSameAs(territory);
    assertThat(territory.withAliases(territory.aliases())).isSameAs(territory);
  }

  /** As scripting languages and mocks call them, from another package. */
  @ParameterizedTest(name = "{0}")
  @MethodSource(TYPES)
  void everyMethodOfABuilderIsDeclaredByAPublicClass(Class<? extends Record> type)
      throws Exception {
    assertThat(builder(type).getClass().getMethods())
        .allMatch(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aBuilderThatIsGivenEveryComponentBuildsTheSame(Record original) throws Exception {
    Object builder = builder(original.getClass());
    for (RecordComponent component : original.getClass().getRecordComponents()) {
      if (ModelRecords.isFilled(ModelRecords.value(original, component))) {
        set(builder, component, ModelRecords.value(original, component));
      }
    }

    assertThat(call(builder, "build")).isEqualTo(original);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aBuilderThatStartsFromARecordBuildsTheSame(Record original) throws Exception {
    Object builder = builder(original.getClass());
    call(builder, "from", original.getClass(), original);

    assertThat(call(builder, "build")).isEqualTo(original);
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents());
  }

  private static boolean isList(RecordComponent component) {
    return component.getType() == List.class;
  }

  private static boolean isRequired(RecordComponent component) {
    return !isList(component) && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Object builder(Class<?> type) throws Exception {
    return type.getMethod("builder").invoke(null);
  }

  private static void set(Object builder, RecordComponent component, Object value)
      throws Exception {
    Class<?> parameter = isList(component) ? Iterable.class : component.getType();
    call(builder, component.getName(), parameter, value);
  }

  private static Object call(Object builder, String name, Class<?> parameter, Object value)
      throws Exception {
    return unwrapped(builder, builder.getClass().getMethod(name, parameter), value);
  }

  private static Object call(Object builder, String name) throws Exception {
    return unwrapped(builder, builder.getClass().getMethod(name));
  }

  private static Object unwrapped(Object builder, Method method, Object... values)
      throws Exception {
    try {
      return method.invoke(builder, values);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @Test
  void aBuilderAddsOneAliasOrOneAxis() {
    Axis axis = Axis.builder().id("axis").position(1).title(LocalizedText.fr("Axe")).build();
    Movement movement =
        Movement.builder()
            .id("m")
            .name(LocalizedText.fr("M"))
            .addAlias("alias")
            .addAxis(axis)
            .addSourceId("source")
            .build();

    assertThat(movement.aliases()).containsExactly("alias");
    assertThat(movement.axes()).containsExactly(axis);
    assertThat(movement.sourceIds()).containsExactly("source");
  }
}
