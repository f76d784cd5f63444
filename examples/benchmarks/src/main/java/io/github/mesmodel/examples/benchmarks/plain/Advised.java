package io.github.mesmodel.examples.benchmarks.plain;

/** A record with rules that are worth a warning. */
public interface Advised {
  /** Reports what somebody should look at. */
  void advise(Problems problems);
}
