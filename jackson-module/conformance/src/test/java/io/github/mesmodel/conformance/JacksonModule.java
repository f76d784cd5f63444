package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Type;

/** A Jackson module as its users have it, whichever major it is for. */
interface JacksonModule {
  /** Writes a value with a mapper. */
  byte[] write(Object value);

  /** Writes a value with a mapper, as one of a type. */
  byte[] write(Object value, Type type);

  /** Reads a value with a mapper; null only if the document says so. */
  Object readType(byte[] json, Type type);

  /** Returns why a mapper refuses a document, which it must. */
  Refusal refusal(byte[] json, Type type);

  /** Returns the same with another mapper, a feature of whose reading is on or off. */
  JacksonModule with(String feature, boolean on);

  /** Returns the same with another mapper, which has a problem handler. */
  JacksonModule answering(Answers answers);

  /** Returns the same with another mapper, which adds types to values declared as objects. */
  JacksonModule typed(JsonTypeInfo.As inclusion);

  /** Returns the same with another mapper, which types every record. */
  JacksonModule typedThroughout();

  /** Returns the same with a mapper that was never used. */
  JacksonModule fresh();

  /** Writes a value as text. */
  default String writeText(Object value) {
    return new String(write(value), UTF_8);
  }

  /** Reads a value. */
  default <T> T read(byte[] json, Class<T> type) {
    return type.cast(readType(json, type));
  }

  /** Reads a value from text. */
  default <T> T read(String json, Class<T> type) {
    return read(json.getBytes(UTF_8), type);
  }

  /** Returns why a mapper refuses a text. */
  default Refusal refusal(String json, Type type) {
    return refusal(json.getBytes(UTF_8), type);
  }
}
