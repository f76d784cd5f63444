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
   * @param path the path from the checked value to the wrong one
   * @param finding the variant and the parameters of the message, made only if the violation is
   *     listed
   */
  void add(Rule rule, ValuePath path, Supplier<Finding> finding);

  /** Adds a violation of a rule whose message has neither variants nor parameters. */
  default void add(Rule rule, ValuePath path) {
    add(rule, path, () -> Finding.PLAIN);
  }

  /** Returns the current day, which dates are compared with. */
  LocalDate today();
}
