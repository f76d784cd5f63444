package io.github.mesmodel.jackson3;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.binding.Problems;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

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
   * Notes a property that is already there, if problems are collected; else the last one counts, as
   * Jackson has it.
   */
  static boolean refusesDuplicate(JsonParser parser, DeserializationContext context) {
    Problems problems = (Problems) context.getAttribute(KEY);
    if (problems == null) {
      return false;
    }
    problems.duplicateProperty(
        offset(parser), pointer(parser), String.valueOf(parser.currentName()));
    return true;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String name) {
    problems(context)
        .unknownProperty(
            offset(parser), pointer(parser), name, deserializer.getKnownPropertyNames());
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdKey(
      DeserializationContext context, Class<?> type, String key, String message) {
    JsonParser parser = context.getParser();
    problems(context).languageTag(offset(parser), pointer(parser), key);
    return null;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    JsonParser parser = context.getParser();
    problems(context).malformed(offset(parser), pointer(parser), type, value);
    return null;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    JsonParser parser = context.getParser();
    problems(context).outOfRange(offset(parser), pointer(parser));
    return null;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message) {
    if (type.hasRawClass(Integer.class) && token == JsonToken.VALUE_NUMBER_FLOAT) {
      problems(context).notAnInteger(offset(parser), pointer(parser));
    } else {
      problems(context).wrongType(offset(parser), pointer(parser), type.getRawClass());
    }
    parser.skipChildren();
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
    if (type != LocalizedText.class) {
      return NOT_HANDLED;
    }
    problems(context).emptyText(pointer(context.getParser()));
    return null;
  }

  static String pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private static long offset(JsonParser parser) {
    return parser.currentTokenLocation().getByteOffset();
  }

  private static Problems problems(DeserializationContext context) {
    return (Problems) Objects.requireNonNull(context.getAttribute(KEY));
  }
}
