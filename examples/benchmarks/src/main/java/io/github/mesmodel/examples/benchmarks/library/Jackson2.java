package io.github.mesmodel.examples.benchmarks.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mesmodel.Movement;
import io.github.mesmodel.jackson2.MesModule;

/** Mappers of Jackson 2. */
final class Jackson2 {
  private Jackson2() {}

  static Codec ours() {
    return codec(Movement.class, JsonMapper.builder().addModule(new MesModule()).build());
  }

  /** A mapper with default settings, which skips empty components on writing. */
  static Codec databind(Class<?> type) {
    return codec(
        type,
        JsonMapper.builder()
            .defaultPropertyInclusion(
                JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build());
  }

  private static Codec codec(Class<?> type, JsonMapper mapper) {
    ObjectReader reader = mapper.readerFor(type);
    ObjectWriter writer = mapper.writerFor(type);
    return Codec.of(reader::readValue, writer::writeValueAsBytes);
  }
}
