package io.github.mesmodel.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.reference.MesReference;
import org.junit.jupiter.api.Test;

/** The MES data set as JSON, shipped beside the module. */
class DataSetTest {
  private static final byte[] SHIPPED = Resources.read("/META-INF/mes-model/mes.json");

  @Test
  void isWhatTheModuleWrites() {
    assertThat(new String(SHIPPED, UTF_8))
        .isEqualTo(Mappers.PLAIN.writeValueAsString(MesReference.movement()));
    assertThat(SHIPPED).isEqualTo(Mappers.PLAIN.writeValueAsBytes(MesReference.movement()));
  }

  @Test
  void readsAsTheDataSet() {
    assertThat(Mappers.STRICT.readValue(SHIPPED, Movement.class))
        .isEqualTo(MesReference.movement());
  }
}
