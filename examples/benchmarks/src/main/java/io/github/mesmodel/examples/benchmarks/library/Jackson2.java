package io.github.mesmodel.examples.benchmarks.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** A type with a mapper of Jackson 2. */
final class Jackson2 implements Codec {
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Jackson2(Class<?> type, UnaryOperator<JsonMapper.Builder> settings) {
    JsonMapper mapper = settings.apply(JsonMapper.builder()).build();
    reader = mapper.readerFor(type);
    writer = mapper.writerFor(type);
  }

  /**
   * Binds as Jackson does by itself, with its module for java.time; what is empty is not written.
   */
  static Codec plain(Class<?> type) {
    return new Jackson2(
        type,
        builder ->
            builder
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)));
  }

  @Override
  public Object read(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Object movement) throws IOException {
    return writer.writeValueAsBytes(movement);
  }
}
