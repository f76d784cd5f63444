package io.github.mesmodel.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of newline-delimited JSON that are not blank, one at a time, found by blocks. */
final class JsonLines implements Spliterator<JsonLines.Line>, AutoCloseable {
  /**
   * A line.
   *
   * @param number its number, from 1
   * @param bytes its bytes, without the newline; one more than allowed of a line that is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Line(int number, byte[] bytes) {}

  private static final int BLOCK = 64 * 1024;

  /** The lines that another thread gets at once: {@link MovementReader#lines} says so. */
  private static final int BATCH = 64;

  private final InputStream input;
  private final int maxLength;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int end;
  private int number;
  private boolean withinLine;

  /** Reads the lines of a stream, and of a longer line than allowed only its beginning. */
  JsonLines(InputStream input, int maxLength) {
    this.input = input;
    this.maxLength = maxLength;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Line> action) {
    Line line = next();
    if (line != null) {
      action.accept(line);
    }
    return line != null;
  }

  /** Returns the next lines: as many each time, because batches that grow take ever more memory. */
  @Override
  public @Nullable Spliterator<Line> trySplit() {
    List<Line> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && tryAdvance(batch::add)) {}
    return batch.isEmpty() ? null : batch.spliterator();
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }

  private @Nullable Line next() {
    try {
      return nextNotBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Line nextNotBlank() throws IOException {
    skipRest();
    Content content = new Content(maxLength);
    while (fill()) {
      int start = position;
      boolean ended = skipToLineFeed();
      content.append(block, start, ended ? position - 1 : position);
      if (content.cut) { // its end may be far, or never come
        withinLine = !ended;
        return new Line(++number, content.bytes.toByteArray());
      }
      if (ended) {
        number++;
        if (!content.blank) {
          return new Line(number, content.withoutReturn());
        }
        content = new Content(maxLength);
      }
    }
    return content.blank ? null : new Line(++number, content.bytes.toByteArray());
  }

  /** Skips what follows of a line that is too long. */
  private void skipRest() throws IOException {
    while (withinLine && fill()) {
      withinLine = !skipToLineFeed();
    }
  }

  /** Returns whether the block has bytes; it is read anew where it is used up. */
  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = input.read(block);
      if (end == 0) { // a stream that does not keep the contract of InputStream
        int single = input.read();
        block[0] = (byte) single;
        end = Math.min(single, 0) + 1;
      }
    }
    return end > 0;
  }

  /** Moves behind the next line feed of the block, or to the end of the block. */
  private boolean skipToLineFeed() {
    while (position < end) {
      if (block[position++] == '\n') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a line: one more than allowed, without the others of a line that is too long. */
  private static final class Content {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long room;
    private boolean blank = true;
    private boolean cut;

    Content(int maxLength) {
      this.room = maxLength + 1L;
    }

    void append(byte[] block, int start, int end) {
      blank = blank && WhiteSpace.end(block, start, end) == end;
      int kept = (int) Math.min(end - start, room - bytes.size());
      bytes.write(block, start, kept);
      cut |= kept < end - start;
    }

    /** A carriage return ends a line directly before the line feed, and nowhere else. */
    byte[] withoutReturn() {
      byte[] line = bytes.toByteArray();
      int last = line.length - 1;
      return line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }
  }
}
