package io.github.mesmodel.examples.benchmarks.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * The floor of Jackson 3: reading makes every name, string and number of the document and keeps
 * none; writing replays recorded tokens.
 */
final class Jackson3Floor implements Codec {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A token and its value. */
  private record Event(JsonToken token, Object value) {}

  /** {@return the number of characters of all names and strings: a proof that they were made} */
  @Override
  public Object read(byte[] json) {
    int characters = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> characters += parser.currentName().length();
          case VALUE_STRING -> characters += parser.getString().length();
          case VALUE_NUMBER_INT -> characters += Math.min(parser.getIntValue(), 0);
          default -> {}
        }
      }
    }
    return characters;
  }

  /** {@return the tokens of the document} */
  @Override
  public Object writable(byte[] json) {
    List<Event> events = new ArrayList<>();
    Map<String, SerializableString> names = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        Object value =
            switch (token) {
              case PROPERTY_NAME ->
                  names.computeIfAbsent(parser.currentName(), SerializedString::new);
              case VALUE_NUMBER_INT -> parser.getIntValue();
              default -> parser.getString();
            };
        events.add(new Event(token, value));
      }
    }
    return events.toArray(Event[]::new);
  }

  @Override
  public byte[] write(Object movement) {
    BufferRecycler recycler = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator =
          FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
        for (Event event : (Event[]) movement) {
          replay(event, generator);
        }
      }
      return bytes.getClearAndRelease();
    } finally {
      recycler.releaseToPool();
    }
  }

  private static void replay(Event event, JsonGenerator generator) {
    switch (event.token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case PROPERTY_NAME -> generator.writeName((SerializableString) event.value);
      case VALUE_STRING -> generator.writeString((String) event.value);
      case VALUE_NUMBER_INT -> generator.writeNumber((int) event.value);
      default -> throw new IllegalStateException(event.toString());
    }
  }
}
