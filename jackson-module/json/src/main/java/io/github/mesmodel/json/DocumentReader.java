package io.github.mesmodel.json;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents and reports on them, whatever binds them: all that the readers of the Jackson
 * modules do, whose Javadoc says what that is.
 *
 * @param <R> what reading a document results in
 */
public final class DocumentReader<R> {
  /**
   * Makes a result of what was read.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Results<R> {
    /** Makes the result of the document that begins on a line. */
    R of(@Nullable Movement movement, ValidationReport report, int line);
  }

  private static final ValidationReport NOT_VALIDATED = new ValidationReport(List.of());

  private final ReadingLimits limits;
  private final ReadingMessages messages;
  private final MovementValidator validator;
  private final DocumentBinding binding;
  private final Results<R> results;

  /** Creates a reader. */
  public DocumentReader(
      Locale locale,
      Clock clock,
      ReadingLimits limits,
      DocumentBinding binding,
      Results<R> results) {
    this.limits = limits;
    this.messages = new ReadingMessages(locale);
    this.validator = MovementValidator.create(locale, clock, limits.problems());
    this.binding = binding;
    this.results = results;
  }

  /** Reads bytes. */
  public R read(byte[] document) {
    return read(Objects.requireNonNull(document, "document"), 1);
  }

  /** Reads a text. */
  public R read(String document) {
    Objects.requireNonNull(document, "document");
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    int unpaired = Utf8.firstUnpaired(document);
    if (unpaired < 0) {
      return read(bytes);
    }
    Problems problems = new Problems(messages, limits);
    problems.encoding(unpaired);
    return result(bytes, 1, null, problems);
  }

  /** Reads a stream to its end, or to the bound, and does not close it. */
  public R read(InputStream document) throws IOException {
    Objects.requireNonNull(document, "document");
    return read(document.readNBytes((int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE)));
  }

  /** Reads a file. */
  public R read(Path document) throws IOException {
    Objects.requireNonNull(document, "document");
    try (InputStream input = Files.newInputStream(document)) {
      return read(input);
    }
  }

  /** Reads newline-delimited JSON, a line at a time. */
  public Stream<R> lines(InputStream input) {
    Objects.requireNonNull(input, "input");
    JsonLines lines = new JsonLines(input, limits.documentSize());
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, characteristics), false)
        .map(line -> read(line.bytes(), line.number()))
        .onClose(lines::close);
  }

  private R read(byte[] document, int line) {
    Problems problems = new Problems(messages, limits);
    return result(document, line, movement(document, problems), problems);
  }

  private @Nullable Movement movement(byte[] document, Problems problems) {
    if (document.length > limits.documentSize()) {
      problems.tooLarge();
    } else if (!Utf8.mayBegin(document)) {
      problems.encoding(0);
    } else if (WhiteSpace.end(document, Utf8.markLength(document)) == document.length) {
      problems.empty();
    } else {
      return bind(document, problems);
    }
    return null;
  }

  private @Nullable Movement bind(byte[] document, Problems problems) {
    DocumentBinding.Binding bound = binding.bind(document, problems);
    int malformed = Utf8.firstMalformed(document); // the parser lets some bytes pass
    if (!bound.complete()) {
      brokenOff(document, bound.end(), malformed < 0, problems);
    } else if (bound.movement() != null) {
      checkEnd(document, (int) bound.end(), problems);
    }
    if (malformed >= 0) {
      problems.encoding(malformed);
    }
    return malformed < 0 ? bound.movement() : null;
  }

  private void brokenOff(byte[] document, long end, boolean utf8, Problems problems) {
    JsonFault fault = JsonScanner.firstFault(document, limits);
    if (fault != null) {
      problems.end(fault);
    } else if (utf8) {
      problems.unreadable(end);
    }
  }

  private static void checkEnd(byte[] document, int end, Problems problems) {
    int next = WhiteSpace.end(document, end);
    if (next < document.length) {
      problems.trailing(next);
    }
  }

  private R result(byte[] document, int line, @Nullable Movement movement, Problems problems) {
    ValidationReport validation =
        movement == null || problems.isFull() ? NOT_VALIDATED : validator.validate(movement);
    if (problems.isEmpty() && validation.violations().isEmpty()) {
      return results.of(movement, validation, line);
    }
    ValidationReport report =
        new DocumentReport(problems, limits)
            .build(document, line, validation, tree -> binding.locate(tree, document));
    return results.of(movement, report, line);
  }
}
