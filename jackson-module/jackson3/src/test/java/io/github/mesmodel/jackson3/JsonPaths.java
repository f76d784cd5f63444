package io.github.mesmodel.jackson3;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** The place that an exception names. */
final class JsonPaths {
  private JsonPaths() {}

  /** Returns the reference chain of an exception as a JSON Pointer. */
  static String pointer(JacksonException e) {
    return e.getPath().stream().map(JsonPaths::step).collect(Collectors.joining());
  }

  private static String step(JacksonException.Reference reference) {
    String name = reference.getPropertyName();
    return "/" + (name == null ? String.valueOf(reference.getIndex()) : name);
  }
}
