package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.InputStream;

/** An input that cannot be read. */
final class FailingInput extends InputStream {
  @Override
  public int read() throws IOException {
    throw new IOException("unplugged");
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    throw new IOException("unplugged");
  }
}
