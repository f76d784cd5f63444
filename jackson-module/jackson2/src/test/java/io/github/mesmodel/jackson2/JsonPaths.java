package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** The place that an exception names. */
final class JsonPaths {
  private JsonPaths() {}

  /** Returns the reference chain of an exception as a JSON Pointer. */
  static String pointer(JsonMappingException e) {
    return e.getPath().stream().map(JsonPaths::step).collect(Collectors.joining());
  }

  private static String step(JsonMappingException.Reference reference) {
    String name = reference.getFieldName();
    return "/" + (name == null ? String.valueOf(reference.getIndex()) : name);
  }
}
