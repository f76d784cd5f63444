package io.github.mesmodel.examples.benchmarks.library;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor of Jackson 2: reading makes every name, string and number of the document and keeps
 * none; writing replays recorded tokens.
 */
final class Jackson2Floor implements Codec {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A token and its value. */
  private record Event(JsonToken token, Object value) {}

  /** {@return the number of characters of all names and strings: a proof that they were made} */
  @Override
  public Object read(byte[] json) throws IOException {
    int characters = 0;
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> characters += parser.currentName().length();
          case VALUE_STRING -> characters += parser.getText().length();
          case VALUE_NUMBER_INT -> characters += Math.min(parser.getIntValue(), 0);
          default -> {}
        }
      }
    }
    return characters;
  }

  /** {@return the tokens of the document} */
  @Override
  public Object writable(byte[] json) throws IOException {
    List<Event> events = new ArrayList<>();
    Map<String, SerializableString> names = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        Object value =
            switch (token) {
              case FIELD_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
              case VALUE_NUMBER_INT -> parser.getIntValue();
              default -> parser.getText();
            };
        events.add(new Event(token, value));
      }
    }
    return events.toArray(Event[]::new);
  }

  @Override
  public byte[] write(Object movement) throws IOException {
    BufferRecycler recycler = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
        for (Event event : (Event[]) movement) {
          replay(event, generator);
        }
      }
      return bytes.getClearAndRelease();
    } finally {
      recycler.releaseToPool();
    }
  }

  private static void replay(Event event, JsonGenerator generator) throws IOException {
    switch (event.token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case FIELD_NAME -> generator.writeFieldName((SerializableString) event.value);
      case VALUE_STRING -> generator.writeString((String) event.value);
      case VALUE_NUMBER_INT -> generator.writeNumber((int) event.value);
      default -> throw new IllegalStateException(event.toString());
    }
  }
}
