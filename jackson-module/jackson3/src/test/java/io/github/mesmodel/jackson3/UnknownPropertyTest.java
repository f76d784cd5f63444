package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

/** A property that nobody declared, after each that somebody did. */
class UnknownPropertyTest {
  private static final JsonNode VALUE =
      Mappers.PLAIN.readTree("{\"id\": [{\"name\": null}, 1.5], \"sources\": true}");

  @ParameterizedTest(name = "after {0}")
  @MethodSource("io.github.mesmodel.jackson3.Component#all")
  void isRefusedByAMapperThatRefusesThem(Component component) {
    String json = withUnknownAfter(component).toString();

    assertThatExceptionOfType(UnrecognizedPropertyException.class)
        .isThrownBy(() -> Mappers.STRICT.readValue(json, Movement.class))
        .satisfies(e -> assertThat(e.getPropertyName()).isEqualTo("unknownSibling"))
        .satisfies(e -> assertThat(e.getReferringClass()).isEqualTo(component.owner()))
        .satisfies(e -> assertThat(e.getKnownPropertyIds()).contains(component.name()))
        .satisfies(
            e ->
                assertThat(JsonPaths.pointer(e)).isEqualTo(component.parent() + "/unknownSibling"));
  }

  @ParameterizedTest(name = "after {0}")
  @MethodSource("io.github.mesmodel.jackson3.Component#all")
  void isIgnoredByAMapperThatIgnoresThem(Component component) {
    String json = withUnknownAfter(component).toString();

    assertThat(Mappers.LENIENT.readValue(json, Movement.class))
        .isEqualTo(MovementSamples.complete());
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
