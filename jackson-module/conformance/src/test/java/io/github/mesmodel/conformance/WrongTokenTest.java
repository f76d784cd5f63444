package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** A value of another JSON type than the component's is refused, and the place named. */
class WrongTokenTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void wrongValue(Component component, String wrong) {
    assertRefused(component, wrong, component.place());
  }

  static Stream<Arguments> wrongValue() {
    return Component.all()
        .flatMap(
            component ->
                (component.isList()
                        ? List.of("{}", "\"text\"", "7", "true")
                        : wrongFor(component.valueType()))
                    .stream().map(wrong -> arguments(component, wrong)));
  }

  @ParameterizedTest(name = "{0}: [{1}]")
  @MethodSource
  void wrongElement(Component component, String wrong) {
    assertRefused(component, "[" + wrong + "]", component.place().appendIndex(0));
  }

  static Stream<Arguments> wrongElement() {
    return Component.lists()
        .flatMap(
            component ->
                wrongFor(component.valueType()).stream().map(wrong -> arguments(component, wrong)));
  }

  /** A number or a boolean is not wrong for a String: Jackson takes its text. */
  private static List<String> wrongFor(Class<?> type) {
    if (type == String.class) {
      return List.of("{}", "{\"fr\": \"text\"}", "[]", "[\"text\"]");
    }
    if (type == Integer.class) {
      return List.of("{}", "[]", "\"text\"", "true");
    }
    if (type == LocalizedText.class) {
      return List.of("\"text\"", "[]", "[{\"fr\": \"text\"}]", "7", "true");
    }
    return Component.isObject(type)
        ? List.of("\"text\"", "\"\"", "[]", "[{}]", "7", "true")
        : List.of(
            "{}", "{\"code\": \"text\"}", "[]", "[\"text\"]", "7", "1.5", "true", "\"\"", "\" \"");
  }

  private static void assertRefused(Component component, String wrong, JsonPointer place) {
    ObjectNode document = Component.document();
    component.objectIn(document).set(component.name(), Trees.of(wrong));
    String json = document.toString();

    assertThat(BOTH.refusal(json, Movement.class).pointer()).isEqualTo(place.toString());
  }
}
