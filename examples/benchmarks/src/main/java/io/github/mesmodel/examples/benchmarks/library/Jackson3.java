package io.github.mesmodel.examples.benchmarks.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.mesmodel.Movement;
import io.github.mesmodel.jackson3.MesModule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of Jackson 3. */
final class Jackson3 {
  private Jackson3() {}

  static Codec ours() {
    return codec(Movement.class, JsonMapper.builder().addModule(new MesModule()).build());
  }

  /** A mapper with default settings, which skips empty components on writing. */
  static Codec databind(Class<?> type) {
    return codec(
        type,
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build());
  }

  private static Codec codec(Class<?> type, JsonMapper mapper) {
    ObjectReader reader = mapper.readerFor(type);
    ObjectWriter writer = mapper.writerFor(type);
    return Codec.of(reader::readValue, writer::writeValueAsBytes);
  }
}
