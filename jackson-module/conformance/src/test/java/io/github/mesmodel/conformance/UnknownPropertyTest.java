package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An unknown property after each known one. */
class UnknownPropertyTest {
  private static final JacksonModule STRICT = BOTH.with("FAIL_ON_UNKNOWN_PROPERTIES", true);
  private static final JacksonModule LENIENT = BOTH.with("FAIL_ON_UNKNOWN_PROPERTIES", false);
  private static final JsonNode VALUE =
      Trees.of("{\"id\": [{\"name\": null}, 1.5], \"sources\": true}");

  @ParameterizedTest(name = "after {0}")
  @MethodSource("io.github.mesmodel.conformance.Component#all")
  void isRefusedByAMapperThatRefusesThem(Component component) {
    String json = withUnknownAfter(component).toString();

    Refusal refusal = STRICT.refusal(json, Movement.class);

    assertThat(refusal.kind()).isEqualTo("UnrecognizedPropertyException");
    assertThat(refusal.pointer()).isEqualTo(component.parent() + "/unknownSibling");
    assertThat(refusal.value()).isEqualTo("unknownSibling");
    assertThat(refusal.target()).isEqualTo(component.owner());
  }

  @ParameterizedTest(name = "after {0}")
  @MethodSource("io.github.mesmodel.conformance.Component#all")
  void isIgnoredByAMapperThatIgnoresThem(Component component) {
    String json = withUnknownAfter(component).toString();

    assertThat(LENIENT.read(json, Movement.class)).isEqualTo(MovementSamples.complete());
  }

  private static ObjectNode withUnknownAfter(Component component) {
    ObjectNode document = Component.document();
    ObjectNode object = component.objectIn(document);
    ObjectNode before = object.deepCopy();
    object.removeAll();
    for (var property : before.properties()) {
      object.set(property.getKey(), property.getValue());
      if (property.getKey().equals(component.name())) {
        object.set("unknownSibling", VALUE);
      }
    }
    return document;
  }
}
