package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.api.Test;

/** The JSON form, spelt out: complete.json is the complete sample. */
class CompleteFixtureTest {
  private static final byte[] FIXTURE = Resources.read("complete.json");

  @Test
  void isWhatIsWritten() {
    assertThat(Mappers.PLAIN.writeValueAsString(MovementSamples.complete()))
        .isEqualTo(Mappers.PLAIN.readTree(FIXTURE).toString());
  }

  @Test
  void readsAsTheSample() {
    assertThat(Mappers.STRICT.readValue(FIXTURE, Movement.class))
        .isEqualTo(MovementSamples.complete());
  }
}
