package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.api.Test;

/** The JSON form, spelt out: complete.json is the complete sample. */
class CompleteFixtureTest {
  private static final JacksonModule STRICT = BOTH.with("FAIL_ON_UNKNOWN_PROPERTIES", true);
  private static final byte[] FIXTURE = Resources.read("complete.json");

  @Test
  void equalsTheWrittenSample() {
    assertThat(BOTH.writeText(MovementSamples.complete())).isEqualTo(Trees.of(FIXTURE).toString());
  }

  @Test
  void readsAsTheSample() {
    assertThat(STRICT.read(FIXTURE, Movement.class)).isEqualTo(MovementSamples.complete());
  }
}
