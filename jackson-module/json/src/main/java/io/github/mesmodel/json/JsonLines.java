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
   * @param bytes its bytes, without the newline; of a line that is too long, one more than the
   *     limit
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Line(int number, byte[] bytes) {}

  private static final int BLOCK = 64 * 1024;

  /** The number of lines in a batch for another thread, as {@link MovementReader#lines} states. */
  private static final int BATCH = 64;

  private final InputStream input;
  private final int maxLength;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int end;
  private int number;
  private boolean withinLine;

  /** Reads the lines of a stream, and only the beginning of a line beyond the limit. */
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

  /** Returns the next lines, a fixed number, because growing batches take ever more memory. */
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
      if (content.cut) { // the end of the line may be far away or absent
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

  /** Skips the rest of a line that is too long. */
  private void skipRest() throws IOException {
    while (withinLine && fill()) {
      withinLine = !skipToLineFeed();
    }
  }

  /** Returns whether the block has bytes, after a new read if it is used up. */
  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = input.read(block);
      if (end == 0) { // the stream breaks the contract of InputStream
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

  /** The bytes of a line; of a line that is too long, one more than the limit. */
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

    /** Returns the bytes without a carriage return directly before the line feed. */
    byte[] withoutReturn() {
      byte[] line = bytes.toByteArray();
      int last = line.length - 1;
      return line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }
  }
}
