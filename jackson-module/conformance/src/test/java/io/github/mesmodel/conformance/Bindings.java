package io.github.mesmodel.conformance;

import java.util.stream.Stream;

/** The modules that the tests run over. */
final class Bindings {
  /** Both at once, with mappers that a user has who asks for nothing else. */
  static final JsonBinding BOTH = new BothBindings();

  private Bindings() {}

  /** Returns each on its own, for what cannot be done with both at once. */
  static Stream<JsonBinding> each() {
    return Stream.of(new Jackson2Binding(), new Jackson3Binding());
  }
}
