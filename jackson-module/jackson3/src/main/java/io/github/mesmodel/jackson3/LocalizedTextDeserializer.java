package io.github.mesmodel.jackson3;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.FewTexts;
import io.github.mesmodel.internal.LanguageTag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a localized text: an object from language tag to text. */
final class LocalizedTextDeserializer extends StdDeserializer<LocalizedText> {
  private static final String FORM =
      "A localized text must be an object from language tag to text, such as {\"fr\": \"…\"}";

  LocalizedTextDeserializer() {
    super(LocalizedText.class);
  }

  @Override
  public @Nullable LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
    String first = firstName(parser);
    if (first == null && !parser.hasToken(JsonToken.END_OBJECT)) {
      return (LocalizedText)
          context.handleUnexpectedToken(getValueType(context), parser.currentToken(), parser, FORM);
    }
    Map<String, String> texts = Map.of();
    for (String name = first; name != null; name = parser.nextName()) {
      parser.nextToken();
      texts = readText(name, texts, parser, context);
    }
    return texts.isEmpty() && first != null ? null : build(texts, context);
  }

  /** Moves to the first property, of an object that may already have been entered. */
  private static @Nullable String firstName(JsonParser parser) {
    if (parser.isExpectedStartObjectToken()) {
      return parser.nextName();
    }
    return parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.currentName() : null;
  }

  /** Reads one language; returns the same texts if a problem handler took it out. */
  private static Map<String, String> readText(
      String name, Map<String, String> texts, JsonParser parser, DeserializationContext context) {
    try {
      String tag = tag(name, texts, context);
      if (tag == null) {
        parser.skipChildren();
        return texts;
      }
      String text = text(parser, context);
      return text == null ? texts : with(texts, tag, text, context);
    } catch (JacksonException e) {
      throw DatabindException.wrapWithPath(
          context, e, new JacksonException.Reference(LocalizedText.class, name));
    }
  }

  /** A problem handler may have answered with a tag that does not do; it is not asked again. */
  private static Map<String, String> with(
      Map<String, String> texts, String tag, String text, DeserializationContext context) {
    try {
      return FewTexts.with(texts, tag, text);
    } catch (IllegalArgumentException e) {
      throw context.instantiationException(LocalizedText.class, e);
    }
  }

  private static @Nullable String tag(
      String name, Map<String, String> texts, DeserializationContext context) {
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

  private static @Nullable String text(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getString();
    }
    return (String) context.handleUnexpectedToken(String.class, parser);
  }

  private static @Nullable LocalizedText build(
      Map<String, String> texts, DeserializationContext context) {
    try {
      return new LocalizedText(texts);
    } catch (IllegalArgumentException e) {
      return (LocalizedText) context.handleInstantiationProblem(LocalizedText.class, texts, e);
    }
  }
}
