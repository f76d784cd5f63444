package io.github.mesmodel.json;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;
import io.github.mesmodel.json.codec.ValueWriter;
import io.github.mesmodel.json.codec.Writers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes movements as JSON, in one canonical form: equal movements have the same bytes under every
 * version of Jackson, platform, locale and time zone, and a small change of a movement is a small
 * change of its lines. {@link MovementReader} reads it back.
 *
 * <p>Documents are in UTF-8 (RFC 8259), without a byte order mark. A level is indented by two
 * spaces, a name is followed by a colon and a space, each property and each element has a line of
 * its own, lines end with a line feed, and so does the document. Properties are in the order of the
 * components; absent and empty components are not written. Only the quotation mark, the backslash
 * and control characters are escaped.
 *
 * <p>A movement is written without validation. An unpaired surrogate, which validation reports as
 * {@code text} and UTF-8 cannot encode, is written as an escape, such as <code>&#92;uD800</code>
 * (RFC 8259, section 8.2), and is read back.
 *
 * <p>A Jackson module generates the documents: the given one, else the one that {@link
 * MovementReader} finds. A writer is immutable and thread-safe: create one, and share it.
 */
public final class MovementWriter {
  private final TokenFormat format;
  private final Lazy<ValueWriter> writer;

  private MovementWriter(JsonBinding binding) {
    TokenFormat format = binding.format(ReadingLimits.DEFAULT);
    this.format = format;
    this.writer = new Lazy<>(() -> Writers.complete(Movement.class, format::encode));
  }

  /**
   * Creates a writer with the newest available Jackson module.
   *
   * @return the writer, not null
   * @throws IllegalStateException if there is no Jackson module, or not all modules of the library
   *     are of one version
   */
  public static MovementWriter create() {
    return new MovementWriter(JsonBindings.orFound(null));
  }

  /**
   * Creates a writer.
   *
   * @param binding the Jackson module that generates the documents, not null
   * @return the writer, not null
   * @throws IllegalStateException if not all modules of the library are of one version
   */
  public static MovementWriter create(JsonBinding binding) {
    Objects.requireNonNull(binding, "binding");
    return new MovementWriter(JsonBindings.orFound(binding));
  }

  /**
   * Writes a movement.
   *
   * @param movement the movement, not null
   * @return the document, in UTF-8, not null
   */
  public byte[] writeAsBytes(Movement movement) {
    return document(movement, true);
  }

  /**
   * Writes a movement.
   *
   * @param movement the movement, not null
   * @return the document, not null
   */
  public String writeAsString(Movement movement) {
    return new String(writeAsBytes(movement), StandardCharsets.UTF_8);
  }

  /**
   * Writes a movement to a stream, which is neither flushed nor closed.
   *
   * @param movement the movement, not null
   * @param output the stream, not null
   * @throws IOException if the stream cannot be written
   */
  public void write(Movement movement, OutputStream output) throws IOException {
    Objects.requireNonNull(output, "output");
    output.write(writeAsBytes(movement));
  }

  /**
   * Writes a movement to a file, and replaces its content.
   *
   * @param movement the movement, not null
   * @param file the path of the file, not null
   * @throws IOException if the file cannot be written
   */
  public void write(Movement movement, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Files.write(file, writeAsBytes(movement));
  }

  /**
   * Writes newline-delimited JSON, which {@link MovementReader#lines} reads: one movement a line,
   * without white space. One line is held at a time. The output is neither flushed nor closed, and
   * the stream of movements is not closed.
   *
   * @param movements the movements, each not null, not null
   * @param output the stream, not null
   * @throws IOException if the output cannot be written
   */
  public void writeLines(Stream<Movement> movements, OutputStream output) throws IOException {
    Objects.requireNonNull(movements, "movements");
    Objects.requireNonNull(output, "output");
    Iterator<Movement> each = movements.iterator();
    while (each.hasNext()) {
      output.write(document(each.next(), false));
    }
  }

  private byte[] document(Movement movement, boolean indented) {
    Objects.requireNonNull(movement, "movement");
    try {
      return format.write(indented, sink -> writer.get().write(movement, sink));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written", e);
    }
  }
}
