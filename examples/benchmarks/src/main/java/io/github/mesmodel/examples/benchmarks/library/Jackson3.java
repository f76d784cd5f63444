package io.github.mesmodel.examples.benchmarks.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.UnaryOperator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A type with a mapper of Jackson 3. */
final class Jackson3 implements Codec {
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Jackson3(Class<?> type, UnaryOperator<JsonMapper.Builder> settings) {
    JsonMapper mapper = settings.apply(JsonMapper.builder()).build();
    reader = mapper.readerFor(type);
    writer = mapper.writerFor(type);
  }

  /** Binds as Jackson does by itself; what is empty is not written. */
  static Codec plain(Class<?> type) {
    return new Jackson3(
        type,
        builder ->
            builder.changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY)));
  }

  @Override
  public Object read(byte[] json) {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Object movement) {
    return writer.writeValueAsBytes(movement);
  }
}
