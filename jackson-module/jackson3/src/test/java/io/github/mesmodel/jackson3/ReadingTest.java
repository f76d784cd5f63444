package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reader makes of a document as a whole. */
class ReadingTest {
  @Test
  void propertiesMayComeInAnyOrder() {
    JsonNode reversed = reversed(Component.document());

    assertThat(reversed.propertyNames().iterator().next()).isEqualTo("sources");
    assertThat(Mappers.PLAIN.readValue(reversed.toString(), Movement.class))
        .isEqualTo(MovementSamples.complete());
  }

  /**
   * Returns the document with the properties of every object in reverse, those of localized texts
   * too.
   */
  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = Mappers.PLAIN.createArrayNode();
      array.forEach(element -> copy.add(reversed(element)));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.reverse(names);
    ObjectNode copy = Mappers.PLAIN.createObjectNode();
    names.forEach(name -> copy.set(name, reversed(object.get(name))));
    return copy;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.jackson3.Component#owners")
  void anEmptyObjectIsARecordWithoutAnything(Class<?> type) {
    assertThat(Mappers.PLAIN.writeValueAsString(Mappers.PLAIN.readValue("{}", type)))
        .isEqualTo("{}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.jackson3.Component#owners")
  void nullIsNull(Class<?> type) {
    assertThat((Object) Mappers.PLAIN.readValue("null", type)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.jackson3.Component#lists")
  void aNullElementIsKeptForValidationToReport(Component component) throws Exception {
    ObjectNode document = Component.document();
    component.objectIn(document).putArray(component.name()).addNull();

    assertThat(component.valueIn(document)).isEqualTo(Collections.singletonList(null));
    assertThat(
            (Object) Mappers.PLAIN.valueToTree(Mappers.PLAIN.treeToValue(document, Movement.class)))
        .isEqualTo(document);
  }

  @Test
  void aSingleValueForAListIsTheMappersToJudge() {
    JsonMapper lenient =
        Mappers.builder().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY).build();
    String json = "{\"sources\":\"ess\"}";

    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> Mappers.PLAIN.readValue(json, Axis.class));
    assertThat(lenient.readValue(json, Axis.class).sources()).containsExactly("ess");
  }

  @Test
  void whatFollowsTheDocumentIsTheMappersToJudge() {
    JsonMapper strict =
        Mappers.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    JsonMapper lenient =
        Mappers.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> strict.readValue("{\"id\":\"mes\"} {}", Movement.class));
    assertThat(lenient.readValue("{\"id\":\"mes\"} {}", Movement.class).id()).isEqualTo("mes");
  }

  @Test
  void aPropertyThatIsGivenTwiceIsTheMappersToJudge() {
    JsonMapper strict =
        Mappers.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    String json = "{\"acronym\":\"A\",\"id\":\"mes\",\"acronym\":\"B\"}";

    assertThatExceptionOfType(StreamReadException.class)
        .isThrownBy(() -> strict.readValue(json, Movement.class));
    assertThat(Mappers.PLAIN.readValue(json, Movement.class).acronym()).isEqualTo("B");
  }

  @Test
  void anExceptionNamesTheWholePath() {
    String json =
        "{\"plans\":[{},{\"actions\":[{\"id\":\"a\"},{\"title\":{\"fr\":\"x\",\"en\":[]}}]}]}";

    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> Mappers.PLAIN.readValue(json, Movement.class))
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/plans/1/actions/1/title/en"));
  }

  @ParameterizedTest(name = "the first {0} characters")
  @MethodSource
  void aDocumentThatBreaksOff(int length) {
    String json = Mappers.PLAIN.writeValueAsString(MovementSamples.complete()).substring(0, length);

    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> Mappers.PLAIN.readValue(json, Movement.class));
  }

  static IntStream aDocumentThatBreaksOff() {
    int whole = Mappers.PLAIN.writeValueAsString(MovementSamples.complete()).length();
    return IntStream.iterate(0, length -> length < whole, length -> length + whole / 40);
  }
}
