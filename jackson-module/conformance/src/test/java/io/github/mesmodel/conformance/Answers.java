package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a user's problem handler to either major; records the problems that it was
 * offered.
 */
final class Answers {
  /** Stands for no answer. */
  static final Object NONE = new Object();

  private final Function<Class<?>, @Nullable Object> answers;
  private final List<String> askedByTwo = new ArrayList<>();
  private final List<String> askedByThree = new ArrayList<>();

  private Answers(Function<Class<?>, @Nullable Object> answers) {
    this.answers = answers;
  }

  /** Returns answers by the requested type, or no answers. */
  static Answers of(Map<Class<?>, Object> answers) {
    return new Answers(type -> answers.getOrDefault(type, NONE));
  }

  /** Returns null as the answer to everything. */
  static Answers nulls() {
    return new Answers(type -> null);
  }

  @Nullable Object toTwo(String question, Class<?> type) {
    askedByTwo.add(question + " for " + type.getSimpleName());
    return answers.apply(type);
  }

  @Nullable Object toThree(String question, Class<?> type) {
    askedByThree.add(question + " for " + type.getSimpleName());
    return answers.apply(type);
  }

  /** Returns the requests of both majors, which must be the same. */
  List<String> asked() {
    assertThat(askedByThree).as("asked by Jackson 3").isEqualTo(askedByTwo);
    return askedByTwo;
  }
}
