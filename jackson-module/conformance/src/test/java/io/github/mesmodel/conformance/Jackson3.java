package io.github.mesmodel.conformance;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mesmodel.jackson3.MesModule;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * The module for Jackson 3.
 *
 * @param mapper a mapper with the module
 */
record Jackson3(JsonMapper mapper) implements JacksonModule {
  private static final PolymorphicTypeValidator OURS =
      BasicPolymorphicTypeValidator.builder().allowIfSubType("io.github.mesmodel.").build();

  Jackson3() {
    this(JsonMapper.builder().addModule(new MesModule()).build());
  }

  @Override
  public JacksonModule fresh() {
    return new Jackson3();
  }

  @Override
  public JacksonModule with(String feature, boolean on) {
    return rebuilt(builder -> builder.configure(DeserializationFeature.valueOf(feature), on));
  }

  @Override
  public JacksonModule answering(Answers answers) {
    return rebuilt(builder -> builder.addHandler(new Jackson3Handler(answers)));
  }

  @Override
  public JacksonModule typed(JsonTypeInfo.As inclusion) {
    return rebuilt(
        builder -> builder.activateDefaultTyping(OURS, DefaultTyping.JAVA_LANG_OBJECT, inclusion));
  }

  @Override
  public JacksonModule typedThroughout() {
    return rebuilt(
        builder -> builder.activateDefaultTyping(OURS, DefaultTyping.NON_FINAL_AND_RECORDS));
  }

  private JacksonModule rebuilt(UnaryOperator<JsonMapper.Builder> change) {
    return new Jackson3(change.apply(mapper.rebuild()).build());
  }

  @Override
  public byte[] write(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  @Override
  public byte[] write(Object value, Type type) {
    return mapper.writerFor(mapper.constructType(type)).writeValueAsBytes(value);
  }

  @Override
  public Object readType(byte[] json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Refusal refusal(byte[] json, Type type) {
    try {
      throw new AssertionError("Read: " + mapper.readValue(json, mapper.constructType(type)));
    } catch (JacksonException e) {
      return refusal(e);
    }
  }

  private static Refusal refusal(JacksonException e) {
    return e instanceof StreamReadException
        ? Refusal.broken(pointer(e))
        : new Refusal(
            e.getClass().getSimpleName(), pointer(e), e.getOriginalMessage(), value(e), target(e));
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

  private static String pointer(JacksonException e) {
    return e.getPath().stream().map(Jackson3::step).collect(Collectors.joining());
  }

  private static String step(JacksonException.Reference reference) {
    String name = reference.getPropertyName();
    return "/" + (name == null ? String.valueOf(reference.getIndex()) : name);
  }

  @Override
  public String toString() {
    return "Jackson 3";
  }
}
