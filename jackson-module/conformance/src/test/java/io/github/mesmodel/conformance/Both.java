package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;

/**
 * A thing with Jackson 2 and with Jackson 3, of which the same must come.
 *
 * @param two the thing with Jackson 2
 * @param three the thing with Jackson 3
 */
@NullUnmarked // a result may be null
record Both<A>(A two, A three) {
  /**
   * An action on a value.
   *
   * @param <A> the thing
   * @param <T> the result
   * @param <E> the exception
   */
  @FunctionalInterface
  interface Action<A, T, E extends Exception> {
    T run(A thing) throws E;
  }

  /** Returns the result of both, or throws their exception. */
  <T, E extends Exception> T same(Action<A, T, E> action) throws E {
    Outcome expected = outcome(two, action);
    Outcome actual = outcome(three, action);
    assertThat(actual.value()).as("with Jackson 3").isEqualTo(expected.value());
    assertThat(String.valueOf(actual.thrown()))
        .as("thrown with Jackson 3")
        .isEqualTo(String.valueOf(expected.thrown()));
    return Both.<T, E>orThrow(actual);
  }

  private static <A> Outcome outcome(A thing, Action<A, ?, ?> action) {
    try {
      return new Outcome(action.run(thing), null);
    } catch (Exception e) {
      return new Outcome(null, e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the action's own types
  private static <T, E extends Exception> T orThrow(Outcome outcome) throws E {
    if (outcome.thrown() != null) {
      throw (E) outcome.thrown();
    }
    return (T) outcome.value();
  }

  private record Outcome(Object value, Exception thrown) {}
}
