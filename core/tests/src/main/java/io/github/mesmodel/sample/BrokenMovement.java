package io.github.mesmodel.sample;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;

/**
 * A rule, a movement that keeps it, and a movement that breaks this rule only.
 *
 * @param name the violation, for people
 * @param rule the rule
 * @param kept a movement without an error and without a warning
 * @param broken a movement with exactly one violation
 * @param severity the severity of the violation
 * @param pointer the JSON Pointer of the violation
 */
public record BrokenMovement(
    String name, Rule rule, Movement kept, Movement broken, Severity severity, String pointer) {
  private static final Movement BASE = MovementSamples.complete();

  /** An error that one value at one place makes, and another there does not. */
  static BrokenMovement error(Rule rule, String name, String pointer, Object good, Object bad) {
    return error(
        rule, name, pointer, Change.at(BASE, pointer, good), Change.at(BASE, pointer, bad));
  }

  static BrokenMovement error(
      Rule rule, String name, String pointer, Movement kept, Movement broken) {
    return new BrokenMovement(name, rule, kept, broken, Severity.ERROR, pointer);
  }

  static BrokenMovement warning(
      Rule rule, String name, String pointer, Movement kept, Movement broken) {
    return new BrokenMovement(name, rule, kept, broken, Severity.WARNING, pointer);
  }

  /** Returns the complete sample with another value at one place. */
  static Movement with(String pointer, Object value) {
    return Change.at(BASE, pointer, value);
  }

  @Override
  public String toString() {
    return rule.code() + ": " + name;
  }
}
