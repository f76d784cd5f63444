package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.sample.MovementSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** {@code $schema}, which names the schema of a document to editors: a string, only at the root. */
class SchemaPropertyTest {
  private static final JacksonModule STRICT = BOTH.with("FAIL_ON_UNKNOWN_PROPERTIES", true);
  private static final String MINIMAL = "\"id\": \"minimal\", \"name\": {\"fr\": \"Minimal\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$schema\": \"movement.schema.json\", " + MINIMAL + "}",
        "{" + MINIMAL + ", \"$schema\": \"\"}"
      })
  void isReadOverAndNeverWritten(String json) {
    ReadResult result = Readers.ENGLISH.read(json);

    assertThat(result.report().violations()).isEmpty();
    assertThat(result.movement()).isEqualTo(MovementSamples.minimal());
    Movement mapped = STRICT.read(json, Movement.class);
    assertThat(mapped).isEqualTo(MovementSamples.minimal());
    assertThat(BOTH.writeText(mapped)).doesNotContain("schema");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1.5", "true", "null", "{}", "[\"a\"]", "{\"a\": [{}]}"})
  void isAStringAndNothingElse(String value) {
    ReadResult result = Readers.ENGLISH.read("{\"$schema\": " + value + ", " + MINIMAL + "}");

    assertThat(Readers.lines(result.report()))
        .containsExactly("1:13: error wrong-type /$schema: must be a string");
    assertThat(result.movement()).isEqualTo(MovementSamples.minimal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[\"a\"]"})
  void isAStringForAMapperToo(String value) {
    String json = "{\"$schema\": " + value + ", " + MINIMAL + "}";

    Refusal refusal = STRICT.refusal(json, Movement.class);

    assertThat(refusal.kind()).isEqualTo("MismatchedInputException");
    assertThat(refusal.pointer()).isEqualTo("/$schema");
  }

  @Test
  void isThereOnce() {
    ReadResult result =
        Readers.ENGLISH.read("{\"$schema\": \"a\", \"$schema\": \"b\", " + MINIMAL + "}");

    assertThat(Readers.codes(result.report())).containsExactly("duplicate-property");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.Component#all")
  void isUnknownAnywhereElse(Component component) {
    ObjectNode document = Component.document();
    component.objectIn(document).put("$schema", "movement.schema.json");
    boolean root = component.owner() == Movement.class;

    assertThat(Readers.codes(Readers.ENGLISH.read(document.toString()).report()))
        .isEqualTo(root ? List.of() : List.of("unknown-property"));
    if (!root) {
      Refusal refusal = STRICT.refusal(document.toString(), Movement.class);
      assertThat(refusal.kind()).isEqualTo("UnrecognizedPropertyException");
      assertThat(refusal.pointer()).isEqualTo(component.parent() + "/$schema");
    }
  }
}
