package io.github.mesmodel.json;

import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;

/**
 * The Jackson module that {@link MovementReader} and {@link MovementWriter} work with: {@code
 * Jackson3Binding} of mes-jackson3, or {@code Jackson2Binding} of mes-jackson2. Both find it as a
 * service; a program with both modules may name a binding.
 *
 * <p>Bindings are opaque: their methods are only for the library, and may change in any release.
 * They are immutable and thread-safe.
 */
@SuppressWarnings("exports") // opaque: the codec is exported only to the Jackson modules
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
