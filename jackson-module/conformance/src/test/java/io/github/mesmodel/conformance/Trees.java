package io.github.mesmodel.conformance;

import io.github.mesmodel.Movement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as trees, which no module has a part in. */
final class Trees {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Trees() {}

  static JsonNode of(String json) {
    return MAPPER.readTree(json);
  }

  static JsonNode of(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** Returns the tree of a movement as both modules write it. */
  static ObjectNode of(Movement movement) {
    return (ObjectNode) of(JacksonModules.BOTH.write(movement));
  }
}
