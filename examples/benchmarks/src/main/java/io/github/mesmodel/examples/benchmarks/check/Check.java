package io.github.mesmodel.examples.benchmarks.check;

import java.util.List;

/** What one library makes of the rules. */
public interface Check {
  /** Checks a movement, and returns what the library answers with. */
  Object check(Object movement);

  /** Returns the codes of the rules that an answer says are broken. */
  List<String> codes(Object answer);
}
