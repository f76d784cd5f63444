package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An absent component: the value that it reads as, and its absence from the output. */
class AbsentComponentTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#all")
  void absentReadsAsNullOrAnEmptyList(Component component) throws Exception {
    ObjectNode absent = without(component);

    assertThat(component.valueIn(absent)).isEqualTo(component.isList() ? List.of() : null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#all")
  void absentIsNotWritten(Component component) {
    ObjectNode absent = without(component);

    assertThat(writtenAfterReading(absent)).isEqualTo(absent);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#all")
  void nullReadsAsAbsent(Component component) throws Exception {
    ObjectNode document = Component.document();
    component.objectIn(document).putNull(component.name());

    assertThat(component.valueIn(document)).isEqualTo(component.isList() ? List.of() : null);
    assertThat(writtenAfterReading(document)).isEqualTo(without(component));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#lists")
  void anEmptyListReadsAsAbsent(Component component) throws Exception {
    ObjectNode document = Component.document();
    component.objectIn(document).putArray(component.name());

    assertThat(component.valueIn(document)).isEqualTo(List.of());
    assertThat(writtenAfterReading(document)).isEqualTo(without(component));
  }

  private static ObjectNode without(Component component) {
    ObjectNode document = Component.document();
    component.objectIn(document).remove(component.name());
    return document;
  }

  private static JsonNode writtenAfterReading(JsonNode document) {
    return Trees.of(BOTH.read(document.toString(), Movement.class));
  }
}
