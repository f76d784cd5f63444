package io.github.mesmodel.conformance;

import java.util.stream.Stream;

/** The modules that the tests run over. */
final class JacksonModules {
  /** Both at once, with mappers that a user has who asks for nothing else. */
  static final JacksonModule BOTH = new BothModules();

  private JacksonModules() {}

  /** Returns each module alone, for tests that cannot use both at once. */
  static Stream<JacksonModule> each() {
    return Stream.of(new Jackson2(), new Jackson3());
  }
}
