package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A written movement is read as an equal one, and a read document is written as the same bytes. */
class RoundTripTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void nothingIsLost(Movement movement) {
    byte[] json = BOTH.write(movement);

    Movement read = BOTH.read(json, Movement.class);

    assertThat(read).isEqualTo(movement);
    assertThat(BOTH.write(read)).isEqualTo(json);
  }
}
