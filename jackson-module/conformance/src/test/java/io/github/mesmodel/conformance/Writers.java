package io.github.mesmodel.conformance;

import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.json.MovementWriter;

/** The writers of the tests. */
final class Writers {
  /** The writers of both modules. */
  static final Both<MovementWriter> BOTH =
      new Both<>(
          MovementWriter.create(new Jackson2Binding()),
          MovementWriter.create(new Jackson3Binding()));

  private Writers() {}
}
