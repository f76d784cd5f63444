package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.mesmodel.json.codec.ProblemSink;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers values that do not fit to a mapper, whose settings and problem handlers decide.
 *
 * @param parser the parser
 * @param context the context of the mapper
 */
record MapperProblems(JsonParser parser, DeserializationContext context) implements ProblemSink {
  @Override
  public @Nullable Object unexpected(Type type, @Nullable String form) throws IOException {
    return context.handleUnexpectedToken(
        context.constructType(type), parser.currentToken(), parser, form);
  }

  @Override
  public @Nullable Object coerced(Class<?> type) throws IOException {
    return deserializer(type).deserialize(parser, context);
  }

  @Override
  public @Nullable Object malformed(Scalar<?> scalar, String text, RuntimeException why)
      throws IOException {
    return context.handleWeirdStringValue(scalar.type(), text, "%s", why.getMessage());
  }

  @Override
  public @Nullable String languageTag(String name, String why) throws IOException {
    return (String) context.handleWeirdKey(String.class, name, "%s", why);
  }

  @Override
  public void unknownProperty(Class<?> owner, String name, List<String> known) throws IOException {
    if (!context.handleUnknownProperty(parser, deserializer(owner), owner, name)) {
      parser.skipChildren();
    }
  }

  @Override
  public boolean skipsDuplicate(String name) {
    return false;
  }

  @Override
  public @Nullable Object refused(Class<?> type, Object argument, Throwable why)
      throws IOException {
    return context.handleInstantiationProblem(type, argument, why);
  }

  /** Refuses a tag that a problem handler returned. */
  @Override
  public void refusedTag(Class<?> type, RuntimeException why) throws IOException {
    throw context.instantiationException(type, why);
  }

  @Override
  public boolean takesSingleAsList() {
    return context.isEnabled(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
  }

  @Override
  public void passing(Exception e, Class<?> owner, String property) throws IOException {
    rethrow(e, new Reference(owner, property));
  }

  @Override
  public void passing(Exception e, List<?> owner, int index) throws IOException {
    rethrow(e, new Reference(owner, index));
  }

  /** Adds a step to the path of an exception, except an exception of the input. */
  private static void rethrow(Exception e, Reference step) throws IOException {
    if (e instanceof JacksonException || e instanceof RuntimeException) {
      throw JsonMappingException.wrapWithPath(e, step);
    }
  }

  private JsonDeserializer<?> deserializer(Class<?> type) throws JsonMappingException {
    return context.findContextualValueDeserializer(context.constructType(type), null);
  }
}
