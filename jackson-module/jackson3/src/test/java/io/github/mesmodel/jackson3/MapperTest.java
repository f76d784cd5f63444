package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.Movement;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Movements go through all that a mapper reads from and writes to. */
class MapperTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void stream(Movement movement) {
    byte[] json = Mappers.PLAIN.writeValueAsBytes(movement);

    assertThat(Mappers.PLAIN.readValue(new ByteArrayInputStream(json), Movement.class))
        .isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void text(Movement movement) {
    String json = Mappers.PLAIN.writeValueAsString(movement);

    assertThat(Mappers.PLAIN.readValue(json, Movement.class)).isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void tree(Movement movement) {
    JsonNode tree = Mappers.PLAIN.valueToTree(movement);

    assertThat(tree.toString()).isEqualTo(Mappers.PLAIN.writeValueAsString(movement));
    assertThat(Mappers.PLAIN.treeToValue(tree, Movement.class)).isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void tokens(Movement movement) {
    try (TokenBuffer tokens = TokenBuffer.forGeneration()) {
      Mappers.PLAIN.writeValue(tokens, movement);

      assertThat(Mappers.PLAIN.readValue(tokens.asParser(), Movement.class)).isEqualTo(movement);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void indented(Movement movement) {
    String json = Mappers.PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(movement);

    assertThat(json.lines()).hasSizeGreaterThan(1);
    assertThat(Mappers.PLAIN.readTree(json).toString())
        .isEqualTo(Mappers.PLAIN.writeValueAsString(movement));
    assertThat(Mappers.PLAIN.readValue(json, Movement.class)).isEqualTo(movement);
  }

  @Test
  void duplicatePropertyFollowsTheMapperSettings() {
    JsonMapper strict =
        Mappers.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    assertThatExceptionOfType(StreamReadException.class)
        .isThrownBy(
            () -> strict.readValue("{\"acronym\":\"A\",\"acronym\":\"B\"}", Movement.class));
  }
}
