package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The mappers of the tests. */
final class Mappers {
  /** What a user writes who asks for nothing else. */
  static final JsonMapper PLAIN = builder().build();

  /** Refuses unknown properties. */
  static final JsonMapper STRICT =
      builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Ignores unknown properties. */
  static final JsonMapper LENIENT =
      builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Mappers() {}

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new MesModule());
  }
}
