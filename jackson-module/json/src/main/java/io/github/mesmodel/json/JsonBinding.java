package io.github.mesmodel.json;

import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;

/**
 * The Jackson module that {@link MovementReader} and {@link MovementWriter} work with: {@code
 * Jackson3Binding} of mes-jackson3, or {@code Jackson2Binding} of mes-jackson2. Both find it by
 * themselves, as a service; a program that has both modules may name one.
 *
 * <p>Bindings are opaque: their methods are for the library alone, and may change in any release.
 * They are immutable and thread-safe.
 */
@SuppressWarnings("exports") // opaque: the codec is exported to the Jackson modules alone
public interface JsonBinding {
  /** {@return the version of the library that this binding belongs to, not null} */
  String version();

  /** {@return the major version of Jackson: of several bindings the newest is taken} */
  int jacksonMajor();

  /**
   * {@return the documents of this binding as tokens, not null}
   *
   * @param limits the limits of its parsers, not null
   */
  TokenFormat format(ReadingLimits limits);
}
