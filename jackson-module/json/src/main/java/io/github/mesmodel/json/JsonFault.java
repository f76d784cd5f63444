package io.github.mesmodel.json;

import java.util.Map;

/**
 * The fault at which the reading of a document ends.
 *
 * @param code the code: {@code json-syntax} or {@code limit-exceeded}
 * @param variant the variant of the message of that code, with a leading dot
 * @param offset the place in the bytes
 * @param pointer the place as a JSON Pointer (RFC 6901)
 * @param parameters the parameters of the message
 */
record JsonFault(
    ReadingCode code, String variant, long offset, String pointer, Map<String, ?> parameters) {
  static JsonFault syntax(String variant, long offset) {
    return syntax(variant, offset, Map.of());
  }

  static JsonFault syntax(String variant, long offset, Map<String, ?> parameters) {
    return new JsonFault(ReadingCode.JSON_SYNTAX, variant, offset, "", parameters);
  }

  static JsonFault limit(String variant, long offset, int max) {
    return new JsonFault(ReadingCode.LIMIT_EXCEEDED, variant, offset, "", Map.of("max", max));
  }

  JsonFault at(String place) {
    return new JsonFault(code, variant, offset, place, parameters);
  }
}
