package io.github.mesmodel.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of newline-delimited JSON that are not blank, one at a time. */
final class JsonLines implements Iterator<JsonLines.Line>, AutoCloseable {
  /**
   * A line.
   *
   * @param number its number, from 1
   * @param bytes its bytes, without the newline; one more than allowed of a line that is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Line(int number, byte[] bytes) {}

  private static final int END = -1;

  private final InputStream input;
  private final int maxLength;
  private int number;
  private @Nullable Line next;

  /** Reads the lines of a stream, and of a longer line than allowed only its beginning. */
  JsonLines(InputStream input, int maxLength) {
    this.input = new BufferedInputStream(input);
    this.maxLength = maxLength;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = nextNotBlank();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = Objects.requireNonNull(next);
    next = null;
    return line;
  }

  private @Nullable Line nextNotBlank() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    for (int current = input.read(); current != END; current = input.read()) {
      if (current == '\n') {
        number++;
        if (!blank) {
          return new Line(number, withoutReturn(line.toByteArray()));
        }
        line.reset();
      } else {
        blank &= WhiteSpace.is(current);
        if (line.size() <= maxLength) {
          line.write(current);
        }
      }
    }
    return blank ? null : new Line(++number, line.toByteArray());
  }

  private static byte[] withoutReturn(byte[] line) {
    int last = line.length - 1;
    return line[last] == '\r' ? Arrays.copyOf(line, last) : line;
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
