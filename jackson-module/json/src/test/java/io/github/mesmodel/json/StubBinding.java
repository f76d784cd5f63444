package io.github.mesmodel.json;

import io.github.mesmodel.internal.LibraryVersion;
import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;
import java.util.List;

/**
 * A binding whose parser gives up.
 *
 * @param version the version of its module
 * @param end where its parser gives up
 */
record StubBinding(String version, int end) implements JsonBinding, TokenFormat {
  static StubBinding givingUpAt(int end) {
    return new StubBinding(LibraryVersion.NUMBER, end);
  }

  @Override
  public int jacksonMajor() {
    return 3;
  }

  @Override
  public TokenFormat format(ReadingLimits limits) {
    return this;
  }

  @Override
  public Names encode(List<String> names) {
    return new Names() {};
  }

  @Override
  public End read(byte[] document, Reading reading) {
    return new End(false, end);
  }

  @Override
  public End read(DecodedDocument document, Reading reading) {
    return new End(false, end);
  }

  @Override
  public byte[] write(boolean indented, Writing writing) {
    throw new UnsupportedOperationException();
  }
}
