package io.github.mesmodel.conformance;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import io.github.mesmodel.jackson2.MesModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The module for Jackson 2.
 *
 * @param mapper a mapper with the module
 */
record Jackson2(JsonMapper mapper) implements JacksonModule {
  private static final PolymorphicTypeValidator OURS =
      BasicPolymorphicTypeValidator.builder().allowIfSubType("io.github.mesmodel.").build();

  Jackson2() {
    this(JsonMapper.builder().addModule(new MesModule()).build());
  }

  @Override
  public JacksonModule fresh() {
    return new Jackson2();
  }

  @Override
  public JacksonModule with(String feature, boolean on) {
    return rebuilt(builder -> builder.configure(DeserializationFeature.valueOf(feature), on));
  }

  @Override
  public JacksonModule answering(Answers answers) {
    return rebuilt(builder -> builder.addHandler(new Jackson2Handler(answers)));
  }

  @Override
  public JacksonModule typed(JsonTypeInfo.As inclusion) {
    return rebuilt(
        builder -> builder.activateDefaultTyping(OURS, DefaultTyping.JAVA_LANG_OBJECT, inclusion));
  }

  @Override
  public JacksonModule typedThroughout() {
    return rebuilt(
        builder -> builder.activateDefaultTyping(OURS, DefaultTyping.valueOf("EVERYTHING")));
  }

  private JacksonModule rebuilt(UnaryOperator<JsonMapper.Builder> change) {
    return new Jackson2(change.apply(mapper.rebuild()).build());
  }

  @Override
  public byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] write(Object value, Type type) {
    try {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object readType(byte[] json, Type type) {
    try {
      return mapper.readValue(json, mapper.constructType(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Refusal refusal(byte[] json, Type type) {
    try {
      throw new AssertionError("Read: " + mapper.readValue(json, mapper.constructType(type)));
    } catch (JacksonException e) {
      return refusal(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal refusal(JacksonException e) {
    String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
    return e instanceof StreamReadException || e.getCause() instanceof StreamReadException
        ? Refusal.broken(pointer)
        : new Refusal(
            e.getClass().getSimpleName(),
            pointer,
            asJackson3(e.getOriginalMessage()),
            value(e),
            target(e));
  }

  private static String asJackson3(String message) {
    return message
        .replaceAll("of type (\\w+)", "`JsonToken.$1`")
        .replaceAll(": (DeserializationProblemHandler\\.\\w+\\(\\))", ": `$1`")
        .replace("Unrecognized field", "Unrecognized property");
  }

  private static @Nullable Object value(JacksonException e) {
    return e instanceof UnrecognizedPropertyException unknown
        ? unknown.getPropertyName()
        : e instanceof InvalidFormatException format ? format.getValue() : null;
  }

  private static @Nullable Class<?> target(JacksonException e) {
    return e instanceof UnrecognizedPropertyException unknown
        ? unknown.getReferringClass()
        : e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream().map(Jackson2::step).collect(Collectors.joining());
  }

  private static String step(JsonMappingException.Reference reference) {
    String name = reference.getFieldName();
    return "/" + (name == null ? String.valueOf(reference.getIndex()) : name);
  }

  @Override
  public String toString() {
    return "Jackson 2";
  }
}
