package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.json.ProblemPlace;
import io.github.mesmodel.json.Problems;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notes what does not fit, and lets reading go on without it. The reading that is under way keeps
 * its problems itself.
 */
final class ProblemCollector extends DeserializationProblemHandler {
  private static final Object KEY = Problems.class;

  /** Returns the key of the attribute under which a reading keeps its problems. */
  static Object key() {
    return KEY;
  }

  /**
   * Notes a property that is already there and passes over it, if problems are collected; else the
   * last one counts, as Jackson has it.
   */
  static boolean refusesDuplicate(JsonParser parser, DeserializationContext context)
      throws IOException {
    Problems problems = (Problems) context.getAttribute(KEY);
    if (problems == null) {
      return false;
    }
    problems.duplicateProperty(new ParserPlace(parser), String.valueOf(parser.currentName()));
    skip(parser);
    return true;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    problems(context)
        .unknownProperty(new ParserPlace(parser), name, deserializer.getKnownPropertyNames());
    skip(parser);
    return true;
  }

  @Override
  public @Nullable Object handleWeirdKey(
      DeserializationContext context, Class<?> type, String key, String message)
      throws IOException {
    JsonParser parser = context.getParser();
    problems(context).languageTag(new ParserPlace(parser), key);
    skip(parser);
    return null;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    JsonParser parser = context.getParser();
    problems(context).malformed(new ParserPlace(parser), type, value);
    return null;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    JsonParser parser = context.getParser();
    problems(context).outOfRange(new ParserPlace(parser));
    return null;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message)
      throws IOException {
    if (type.hasRawClass(Integer.class) && token == JsonToken.VALUE_NUMBER_FLOAT) {
      problems(context).notAnInteger(new ParserPlace(parser));
    } else {
      problems(context).wrongType(new ParserPlace(parser), type.getRawClass());
    }
    skip(parser);
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
    if (type != LocalizedText.class) {
      return NOT_HANDLED;
    }
    ParserPlace end = new ParserPlace(context.getParser());
    problems(context).emptyText(ProblemPlace.of(ProblemPlace.UNKNOWN_OFFSET, end.pointer()));
    return null;
  }

  /** Passes over a value, and looks at its strings: only then does a parser measure them. */
  private static void skip(JsonParser parser) throws IOException {
    int depth = 0;
    for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        parser.getText();
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }

  private static Problems problems(DeserializationContext context) {
    return (Problems) Objects.requireNonNull(context.getAttribute(KEY));
  }
}
