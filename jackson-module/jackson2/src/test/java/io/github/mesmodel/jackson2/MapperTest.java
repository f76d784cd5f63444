package io.github.mesmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.mesmodel.Movement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Movements go through all that a mapper reads from and writes to. */
class MapperTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void stream(Movement movement) throws IOException {
    byte[] json = Mappers.PLAIN.writeValueAsBytes(movement);

    assertThat(Mappers.PLAIN.readValue(new ByteArrayInputStream(json), Movement.class))
        .isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void text(Movement movement) throws IOException {
    String json = Mappers.PLAIN.writeValueAsString(movement);

    assertThat(Mappers.PLAIN.readValue(json, Movement.class)).isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void tree(Movement movement) throws IOException {
    JsonNode tree = Mappers.PLAIN.valueToTree(movement);

    assertThat(tree.toString()).isEqualTo(Mappers.PLAIN.writeValueAsString(movement));
    assertThat(Mappers.PLAIN.treeToValue(tree, Movement.class)).isEqualTo(movement);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void tokens(Movement movement) throws IOException {
    try (TokenBuffer tokens = new TokenBuffer(Mappers.PLAIN, false)) {
      Mappers.PLAIN.writeValue(tokens, movement);

      assertThat(Mappers.PLAIN.readValue(tokens.asParser(), Movement.class)).isEqualTo(movement);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void indented(Movement movement) throws IOException {
    String json = Mappers.PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(movement);

    assertThat(json.lines()).hasSizeGreaterThan(1);
    assertThat(Mappers.PLAIN.readTree(json).toString())
        .isEqualTo(Mappers.PLAIN.writeValueAsString(movement));
    assertThat(Mappers.PLAIN.readValue(json, Movement.class)).isEqualTo(movement);
  }

  @Test
  void duplicatePropertyFollowsTheMapperSettings() throws IOException {
    JsonMapper strict =
        Mappers.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    assertThatExceptionOfType(StreamReadException.class)
        .isThrownBy(
            () -> strict.readValue("{\"acronym\":\"A\",\"acronym\":\"B\"}", Movement.class));
  }
}
