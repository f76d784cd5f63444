package io.github.mesmodel.conformance;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A beginning, and then one text again and again, without holding it all. */
final class RepeatedInput extends InputStream {
  private static final int END = -1;

  private final byte[] start;
  private final byte[] repeated;
  private final long size;
  private long position;

  RepeatedInput(String start, String repeated, long times) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
    this.size = this.start.length + this.repeated.length * times;
  }

  @Override
  public int read() {
    return position == size ? END : next() & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int count = (int) Math.min(length, size - position);
    for (int i = 0; i < count; i++) {
      buffer[offset + i] = next();
    }
    return count == 0 && length > 0 ? END : count;
  }

  private byte next() {
    int index = (int) Math.min(position, start.length);
    byte next =
        index < start.length
            ? start[index]
            : repeated[(int) ((position - index) % repeated.length)];
    position++;
    return next;
  }
}
