package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The mappers of the tests. */
final class Mappers {
  /** A mapper with the module and no other setting. */
  static final JsonMapper PLAIN = builder().build();

  private Mappers() {}

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new MesModule());
  }
}
