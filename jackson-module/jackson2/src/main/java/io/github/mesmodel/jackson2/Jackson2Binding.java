package io.github.mesmodel.jackson2;

import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;

/**
 * Lets {@link io.github.mesmodel.json.MovementReader} and {@link
 * io.github.mesmodel.json.MovementWriter} work with Jackson 2. Both find it by themselves, unless
 * mes-jackson3 is there as well.
 *
 * <p>Of Jackson they need only jackson-core. This class has no state, and is thread-safe.
 */
@SuppressWarnings("exports") // opaque: the codec is exported only to the Jackson modules
public final class Jackson2Binding implements JsonBinding {
  /** Creates the binding. */
  public Jackson2Binding() {}

  @Override
  public String version() {
    return TokenFormat.VERSION;
  }

  @Override
  public int jacksonMajor() {
    return 2;
  }

  @Override
  public TokenFormat format(ReadingLimits limits) {
    return new StreamingFormat(limits);
  }
}
