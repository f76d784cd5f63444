package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading a document as a whole. */
class ReadingTest {
  @Test
  void propertiesMayComeInAnyOrder() {
    JsonNode reversed = reversed(Component.document());

    assertThat(reversed.propertyNames().iterator().next()).isEqualTo("sourceIds");
    assertThat(BOTH.read(reversed.toString(), Movement.class))
        .isEqualTo(MovementSamples.complete());
  }

  /**
   * Returns the document with the properties of every object in reverse, those of localized texts
   * too.
   */
  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(reversed(element)));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.reverse(names);
    ObjectNode copy = object.objectNode();
    names.forEach(name -> copy.set(name, reversed(object.get(name))));
    return copy;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#owners")
  void anEmptyObjectIsARecordWithoutAnything(Class<?> type) {
    assertThat(BOTH.writeText(BOTH.read("{}", type))).isEqualTo("{}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#owners")
  void nullIsNull(Class<?> type) {
    assertThat((Object) BOTH.read("null", type)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#lists")
  void aNullElementIsKeptForValidationToReport(Component component) throws Exception {
    ObjectNode document = Component.document();
    component.objectIn(document).putArray(component.name()).addNull();

    assertThat(component.valueIn(document)).isEqualTo(Collections.singletonList(null));
    assertThat(Trees.of(BOTH.read(document.toString(), Movement.class))).isEqualTo(document);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.JacksonModules#each")
  void anIdThatIsCitedAgainAndAgainIsHeldOnce(JacksonModule binding) {
    String json = "{\"axes\":[{\"sourceIds\":[\"s\",\"a\"]},{\"sourceIds\":[\"a\",\"s\"]}]}";

    List<Axis> axes = binding.read(json, Movement.class).axes();

    assertThat(axes.get(0).sourceIds()).containsExactly("s", "a");
    assertThat(axes.get(1).sourceIds()).containsExactly("a", "s");
    assertThat(axes.get(1).sourceIds().get(0)).isSameAs(axes.get(0).sourceIds().get(1));
  }

  @ParameterizedTest(name = "of {0} characters")
  @ValueSource(ints = {0, 1, 64, 65, 5_000})
  void anElementIsReadAsItIs(int length) {
    String alias = "x".repeat(length);

    assertThat(BOTH.read("{\"aliases\":[\"" + alias + "\"]}", Movement.class).aliases())
        .containsExactly(alias);
  }

  @Test
  void singleValueForAListFollowsTheMapperSettings() {
    JacksonModule lenient = BOTH.with("ACCEPT_SINGLE_VALUE_AS_ARRAY", true);
    String json = "{\"sourceIds\":\"ess\"}";

    assertThat(BOTH.refusal(json, Axis.class).kind()).isEqualTo("MismatchedInputException");
    assertThat(lenient.read(json, Axis.class).sourceIds()).containsExactly("ess");
  }

  @Test
  void textAfterTheDocumentFollowsTheMapperSettings() {
    JacksonModule strict = BOTH.with("FAIL_ON_TRAILING_TOKENS", true);
    JacksonModule lenient = BOTH.with("FAIL_ON_TRAILING_TOKENS", false);
    String json = "{\"id\":\"mes\"} {}";

    assertThat(strict.refusal(json, Movement.class).kind()).isEqualTo("MismatchedInputException");
    assertThat(lenient.read(json, Movement.class).id()).isEqualTo("mes");
  }

  @Test
  void ofAPropertyThatIsGivenTwiceTheLastCounts() {
    String json = "{\"acronym\":\"A\",\"id\":\"mes\",\"acronym\":\"B\"}";

    assertThat(BOTH.read(json, Movement.class).acronym()).isEqualTo("B");
  }

  @Test
  void anExceptionNamesTheWholePath() {
    String json =
        "{\"plans\":[{},{\"actions\":[{\"id\":\"a\"},{\"title\":{\"fr\":\"x\",\"en\":[]}}]}]}";

    assertThat(BOTH.refusal(json, Movement.class).pointer())
        .isEqualTo("/plans/1/actions/1/title/en");
  }

  @ParameterizedTest(name = "the first {0} characters")
  @MethodSource
  void aDocumentThatBreaksOff(int length) {
    String json = BOTH.writeText(MovementSamples.complete()).substring(0, length);

    assertThat(BOTH.refusal(json, Movement.class).kind())
        .isIn(Refusal.BROKEN, "MismatchedInputException");
  }

  static IntStream aDocumentThatBreaksOff() {
    int whole = BOTH.writeText(MovementSamples.complete()).length();
    return IntStream.iterate(0, length -> length < whole, length -> length + whole / 40);
  }
}
