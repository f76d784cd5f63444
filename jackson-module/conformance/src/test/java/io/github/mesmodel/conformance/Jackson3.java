package io.github.mesmodel.conformance;

import io.github.mesmodel.jackson3.MesModule;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The module for Jackson 3.
 *
 * @param mapper a mapper with the module
 */
record Jackson3(JsonMapper mapper) implements JacksonModule {
  Jackson3() {
    this(JsonMapper.builder().addModule(new MesModule()).build());
  }

  @Override
  public JacksonModule fresh() {
    return new Jackson3();
  }

  @Override
  public JacksonModule with(String feature, boolean on) {
    return new Jackson3(
        mapper.rebuild().configure(DeserializationFeature.valueOf(feature), on).build());
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
