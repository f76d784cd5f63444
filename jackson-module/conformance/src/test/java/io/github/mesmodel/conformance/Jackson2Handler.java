package io.github.mesmodel.conformance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A user's problem handler with Jackson 2. */
final class Jackson2Handler extends DeserializationProblemHandler {
  private final Answers answers;

  Jackson2Handler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object owner,
      String name)
      throws IOException {
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
      @Nullable String message)
      throws IOException {
    parser.skipChildren();
    return answer("unexpected " + token, type.getRawClass());
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
    return answer("instantiation", type);
  }

  private @Nullable Object answer(String question, Class<?> type) {
    Object answer = answers.toTwo(question, type);
    return answer == Answers.NONE ? NOT_HANDLED : answer;
  }
}
