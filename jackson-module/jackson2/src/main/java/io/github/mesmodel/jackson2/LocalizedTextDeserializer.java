package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.LanguageTag;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a localized text: an object from language tag to text. */
final class LocalizedTextDeserializer extends StdDeserializer<LocalizedText> {
  private static final String FORM =
      "A localized text must be an object from language tag to text, such as {\"fr\": \"…\"}";

  LocalizedTextDeserializer() {
    super(LocalizedText.class);
  }

  @Override
  public @Nullable LocalizedText deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String first = RecordDeserializer.firstName(parser);
    if (first == null && !parser.hasToken(JsonToken.END_OBJECT)) {
      return (LocalizedText)
          context.handleUnexpectedToken(getValueType(context), parser.currentToken(), parser, FORM);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    boolean complete = true;
    for (String name = first; name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      complete &= readText(name, texts, parser, context);
    }
    return build(texts, complete, context);
  }

  /** Reads one language; returns false if a problem handler took it out. */
  private static boolean readText(
      String name, Map<String, String> texts, JsonParser parser, DeserializationContext context)
      throws IOException {
    try {
      String tag = tag(name, texts, context);
      if (tag == null) {
        parser.skipChildren();
        return false;
      }
      String text = text(parser, context);
      if (text == null) {
        return false;
      }
      texts.put(tag, text);
      return true;
    } catch (JacksonException e) {
      throw JsonMappingException.wrapWithPath(
          e, new JsonMappingException.Reference(LocalizedText.class, name));
    }
  }

  private static @Nullable String tag(
      String name, Map<String, String> texts, DeserializationContext context) throws IOException {
    try {
      String tag = LanguageTag.canonical(name);
      if (texts.containsKey(tag)) {
        throw LanguageTag.twice(tag);
      }
      return tag;
    } catch (IllegalArgumentException e) {
      return (String) context.handleWeirdKey(String.class, name, "%s", e.getMessage());
    }
  }

  private static @Nullable String text(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getText();
    }
    return (String) context.handleUnexpectedToken(String.class, parser);
  }

  private static @Nullable LocalizedText build(
      Map<String, String> texts, boolean complete, DeserializationContext context)
      throws IOException {
    if (texts.isEmpty() && !complete) {
      return null;
    }
    try {
      return new LocalizedText(texts);
    } catch (IllegalArgumentException e) {
      return (LocalizedText) context.handleInstantiationProblem(LocalizedText.class, texts, e);
    }
  }
}
