package io.github.mesmodel.conformance;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;

/**
 * Both modules: does everything with both, and fails unless the same comes of it.
 *
 * @param both the modules
 */
record BothModules(Both<JacksonModule> both) implements JacksonModule {
  BothModules() {
    this(new Both<>(new Jackson2(), new Jackson3()));
  }

  @Override
  public JacksonModule fresh() {
    return new BothModules();
  }

  @Override
  public JacksonModule with(String feature, boolean on) {
    return both(json -> json.with(feature, on));
  }

  @Override
  public JacksonModule answering(Answers answers) {
    return both(json -> json.answering(answers));
  }

  @Override
  public JacksonModule typed(JsonTypeInfo.As inclusion) {
    return both(json -> json.typed(inclusion));
  }

  @Override
  public JacksonModule typedThroughout() {
    return both(JacksonModule::typedThroughout);
  }

  private JacksonModule both(UnaryOperator<JacksonModule> change) {
    return new BothModules(new Both<>(change.apply(both.two()), change.apply(both.three())));
  }

  @Override
  public byte[] write(Object value) {
    return both.same(json -> json.write(value));
  }

  @Override
  public byte[] write(Object value, Type type) {
    return both.same(json -> json.write(value, type));
  }

  @Override
  public Object readType(byte[] json, Type type) {
    return both.same(binding -> binding.readType(json, type));
  }

  @Override
  public Refusal refusal(byte[] json, Type type) {
    return both.same(binding -> binding.refusal(json, type));
  }

  @Override
  public String toString() {
    return "both";
  }
}
