package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** One program may have both modules on its class path, each found by the mappers of its major. */
class SideBySideTest {
  private final ObjectMapper two = new ObjectMapper().findAndRegisterModules();
  private final JsonMapper three = JsonMapper.builder().findAndAddModules().build();

  @Test
  void eachMapperHasTheModuleOfItsMajor() {
    assertThat(two.getRegisteredModuleIds())
        .contains(io.github.mesmodel.jackson2.MesModule.class.getName());
    assertThat(three.registeredModules())
        .hasAtLeastOneElementOfType(io.github.mesmodel.jackson3.MesModule.class);
  }

  @Test
  void documentOfOneMajorIsReadByTheOther() throws IOException {
    Movement movement = MovementSamples.complete();

    assertThat(three.readValue(two.writeValueAsBytes(movement), Movement.class))
        .isEqualTo(movement);
    assertThat(two.readValue(three.writeValueAsBytes(movement), Movement.class))
        .isEqualTo(movement);
  }
}
