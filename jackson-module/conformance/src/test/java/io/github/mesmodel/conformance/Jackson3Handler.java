package io.github.mesmodel.conformance;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** A user's problem handler with Jackson 3. */
final class Jackson3Handler extends DeserializationProblemHandler {
  private final Answers answers;

  Jackson3Handler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object owner,
      String name) {
    parser.skipChildren();
    return answer("unknown property " + name, (Class<?>) owner) != NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    return answer("weird string " + value, type);
  }

  @Override
  public @Nullable Object handleWeirdKey(
      DeserializationContext context, Class<?> type, String key, String message) {
    return answer("weird key " + key, type);
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      @Nullable String message) {
    parser.skipChildren();
    return answer("unexpected " + token, type.getRawClass());
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
    return answer("instantiation", type);
  }

  private @Nullable Object answer(String question, Class<?> type) {
    Object answer = answers.toThree(question, type);
    return answer == Answers.NONE ? NOT_HANDLED : answer;
  }
}
