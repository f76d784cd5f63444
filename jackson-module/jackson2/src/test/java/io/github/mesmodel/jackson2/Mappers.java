package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The mappers of the tests. */
final class Mappers {
  /** What a user writes who asks for nothing else. */
  static final JsonMapper PLAIN = builder().build();

  private Mappers() {}

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new MesModule());
  }
}
