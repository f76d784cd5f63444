package io.github.mesmodel.json;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** Readers and writers where no Jackson module is, or one of another version. */
class JsonBindingTest {
  private static final StubBinding OLD = new StubBinding("0.0.9", 0);

  @Test
  void withoutAJacksonModuleTheArtifactsToAddAreNamed() {
    assertThatIllegalStateException()
        .isThrownBy(MovementReader::create)
        .withMessageContaining("io.github.mes-model:mes-jackson3")
        .withMessageContaining("io.github.mes-model:mes-jackson2");
    assertThatIllegalStateException()
        .isThrownBy(MovementWriter::create)
        .withMessageContaining("io.github.mes-model:mes-jackson3");
  }

  @Test
  void aJacksonModuleOfAnotherVersionIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MovementReader.builder().binding(OLD).build())
        .withMessageContaining("must be of one version")
        .withMessageContaining("mes-jackson3 is 0.0.9");
    assertThatIllegalStateException()
        .isThrownBy(() -> MovementWriter.create(OLD))
        .withMessageContaining("mes-jackson3 is 0.0.9");
  }
}
