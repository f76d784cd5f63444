package io.github.mesmodel.conformance;

import org.jspecify.annotations.Nullable;

/**
 * The exception of a mapper that refuses a document.
 *
 * @param kind the simple name of its class; {@link #BROKEN} where the document is broken
 * @param pointer its reference chain, as a JSON Pointer
 * @param message its message, without the place
 * @param value the value, or the name of the property, that is refused; null if it names none
 * @param target the type that was to be read, or has no such property; null if it names none
 */
record Refusal(
    String kind,
    String pointer,
    String message,
    @Nullable Object value,
    @Nullable Class<?> target) {
  /** The kind of a document that is broken, which each parser says in words of its own. */
  static final String BROKEN = "StreamReadException";

  static Refusal broken(String pointer) {
    return new Refusal(BROKEN, pointer, "", null, null);
  }
}
