package io.github.mesmodel.examples.benchmarks.plain;

/** A record with rules across its components. */
public interface Checked {
  /** Reports what breaks a rule. */
  void check(Problems problems);
}
