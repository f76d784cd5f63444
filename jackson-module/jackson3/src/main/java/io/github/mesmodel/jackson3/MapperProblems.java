package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.ProblemSink;
import io.github.mesmodel.json.codec.Scalar;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;

/**
 * Offers values that do not fit to a mapper, whose settings and problem handlers decide.
 *
 * @param parser the parser
 * @param context the context of the mapper
 */
record MapperProblems(JsonParser parser, DeserializationContext context) implements ProblemSink {
  @Override
  public @Nullable Object unexpected(Type type, @Nullable String form) {
    return context.handleUnexpectedToken(
        context.constructType(type), parser.currentToken(), parser, form);
  }

  @Override
  public @Nullable Object coerced(Class<?> type) {
    return deserializer(type).deserialize(parser, context);
  }

  @Override
  public @Nullable Object malformed(Scalar<?> scalar, String text, RuntimeException why) {
    return context.handleWeirdStringValue(scalar.type(), text, "%s", why.getMessage());
  }

  @Override
  public @Nullable String languageTag(String name, String why) {
    return (String) context.handleWeirdKey(String.class, name, "%s", why);
  }

  @Override
  public void unknownProperty(Class<?> owner, String name, List<String> known) {
    if (!context.handleUnknownProperty(parser, deserializer(owner), owner, name)) {
      parser.skipChildren();
    }
  }

  @Override
  public boolean skipsDuplicate(String name) {
    return false;
  }

  @Override
  public @Nullable Object refused(Class<?> type, Object argument, Throwable why) {
    return context.handleInstantiationProblem(type, argument, why);
  }

  /** Refuses a tag that a problem handler returned. */
  @Override
  public void refusedTag(Class<?> type, RuntimeException why) {
    throw context.instantiationException(type, why);
  }

  @Override
  public boolean takesSingleAsList() {
    return context.isEnabled(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
  }

  @Override
  public void passing(Exception e, Class<?> owner, String property) {
    rethrow(e, new Reference(owner, property));
  }

  @Override
  public void passing(Exception e, List<?> owner, int index) {
    rethrow(e, new Reference(owner, index));
  }

  private void rethrow(Exception e, Reference step) {
    throw DatabindException.wrapWithPath(context, e, step);
  }

  private ValueDeserializer<?> deserializer(Class<?> type) {
    return context.findContextualValueDeserializer(context.constructType(type), null);
  }
}
