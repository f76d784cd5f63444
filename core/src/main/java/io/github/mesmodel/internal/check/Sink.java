package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Takes the violations that a check finds. */
public interface Sink {
  /**
   * Adds a violation.
   *
   * @param rule the rule that is broken
   * @param path the way from the checked value to the wrong one
   * @param finding the words of the violation, made only where it is listed
   */
  void add(Rule rule, ValuePath path, Supplier<Finding> finding);

  /** Adds a violation of a rule whose message has neither variants nor parameters. */
  default void add(Rule rule, ValuePath path) {
    add(rule, path, () -> Finding.PLAIN);
  }

  /** Returns the day by which dates are judged. */
  LocalDate today();
}
