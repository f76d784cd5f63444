package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import org.junit.jupiter.api.Test;

/** The MES data set as JSON, shipped beside the reader. */
class DataSetTest {
  private static final JacksonModule STRICT = BOTH.with("FAIL_ON_UNKNOWN_PROPERTIES", true);
  private static final byte[] SHIPPED = Resources.read("/META-INF/mes-model/mes.json");

  @Test
  void equalsTheOutputOfTheWriter() {
    assertThat(new String(SHIPPED, UTF_8))
        .isEqualTo(Writers.BOTH.same(writer -> writer.writeAsString(MesDataSet.movement())));
  }

  @Test
  void readsAsTheDataSet() {
    assertThat(STRICT.read(SHIPPED, Movement.class)).isEqualTo(MesDataSet.movement());
  }
}
