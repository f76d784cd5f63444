package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;

/**
 * Lets {@link io.github.mesmodel.json.MovementReader} and {@link
 * io.github.mesmodel.json.MovementWriter} work with Jackson 3. Both find it by themselves, before
 * mes-jackson2 where both modules are there.
 *
 * <p>Of Jackson they need only jackson-core. This class has no state, and is thread-safe.
 */
@SuppressWarnings("exports") // opaque: the codec is exported only to the Jackson modules
public final class Jackson3Binding implements JsonBinding {
  /** Creates the binding. */
  public Jackson3Binding() {}

  @Override
  public String version() {
    return TokenFormat.VERSION;
  }

  @Override
  public int jacksonMajor() {
    return 3;
  }

  @Override
  public TokenFormat format(ReadingLimits limits) {
    return new StreamingFormat(limits);
  }
}
