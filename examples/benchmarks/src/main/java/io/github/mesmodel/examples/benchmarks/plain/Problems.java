package io.github.mesmodel.examples.benchmarks.plain;

import java.time.LocalDate;

/** What breaks a rule. */
public interface Problems {
  /** Adds a problem: the code of the rule, and a property of the checked record. */
  void add(String code, String property);

  /** Returns the day by which dates are judged. */
  LocalDate today();
}
