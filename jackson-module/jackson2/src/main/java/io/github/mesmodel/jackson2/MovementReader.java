package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.binding.DocumentReport;
import io.github.mesmodel.internal.binding.JsonLines;
import io.github.mesmodel.internal.binding.Problems;
import io.github.mesmodel.internal.binding.ReadingLimits;
import io.github.mesmodel.internal.binding.ReadingMessages;
import io.github.mesmodel.internal.binding.Utf8;
import io.github.mesmodel.validation.ModelValidator;
import io.github.mesmodel.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads movements from JSON, and says everything that is wrong with a document at once, and where:
 * what is not JSON, what does not fit the model, and what breaks a rule of {@link ModelValidator}.
 *
 * <p>Bad content is never thrown: it is in the report, each problem with code, severity, JSON
 * Pointer, line, column and message, in document order and none twice. What does not fit is left
 * out, and reading goes on. Where a document is no longer JSON, the report ends, and there is no
 * movement, unless it was complete before.
 *
 * <p>Documents are in UTF-8 (RFC 8259), with or without a byte order mark. Nothing is coerced: a
 * number is no string, and {@code "7"} no number. A repeated property is a problem, and its first
 * value counts.
 *
 * <p>What a reader takes is bounded; a bound that is reached is a problem of the code {@code
 * limit-exceeded}. A document that is too large is not read at all. See {@link Builder} for the
 * bounds.
 *
 * <p>A reader takes long to create, compared with reading. It is immutable and thread-safe: create
 * one, and share it.
 */
public final class MovementReader {
  private static final ValidationReport NOT_VALIDATED = new ValidationReport(List.of());

  private final ReadingLimits limits;
  private final ReadingMessages messages;
  private final ModelValidator validator;
  private final ObjectReader json;

  private MovementReader(Builder builder) {
    limits = builder.limits;
    messages = new ReadingMessages(builder.locale);
    validator = ModelValidator.create(builder.locale, builder.clock, limits.problems());
    json = StrictJson.reader(limits);
  }

  /**
   * Creates a reader with the bounds of {@link Builder}, whose messages are in the default locale
   * of the Java virtual machine.
   *
   * @return the reader, not null
   */
  public static MovementReader create() {
    return builder().build();
  }

  /**
   * Creates a reader with the bounds of {@link Builder}.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @return the reader, not null
   */
  public static MovementReader create(Locale locale) {
    return builder().locale(locale).build();
  }

  /**
   * Returns a builder of readers.
   *
   * @return the builder, not null
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a document.
   *
   * @param document the bytes, in UTF-8, not null
   * @return the movement and the report, not null
   */
  public ReadResult read(byte[] document) {
    return read(Objects.requireNonNull(document, "document"), 1);
  }

  /**
   * Reads a document.
   *
   * @param document the text, not null
   * @return the movement and the report, not null
   */
  public ReadResult read(String document) {
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

  /**
   * Reads a document from a stream, which is read to its end, or to the bound, and not closed.
   *
   * @param document the stream of bytes in UTF-8, not null
   * @return the movement and the report, not null
   * @throws IOException if the stream cannot be read
   */
  public ReadResult read(InputStream document) throws IOException {
    Objects.requireNonNull(document, "document");
    return read(document.readNBytes((int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE)));
  }

  /**
   * Reads a document from a file.
   *
   * @param document the path of the file, in UTF-8, not null
   * @return the movement and the report, not null
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path document) throws IOException {
    Objects.requireNonNull(document, "document");
    try (InputStream input = Files.newInputStream(document)) {
      return read(input);
    }
  }

  /**
   * Reads newline-delimited JSON: one movement a line; blank lines are passed over. The stream is
   * lazy, and holds one line at a time. A line that is wrong is a result as any other, and the next
   * line is read; the locations in its report are those in the whole input. Closing the returned
   * stream closes the input.
   *
   * @param input the stream of bytes in UTF-8, not null
   * @return the results, one a line, not null; it throws {@link java.io.UncheckedIOException} where
   *     the input cannot be read
   */
  public Stream<ReadResult> lines(InputStream input) {
    Objects.requireNonNull(input, "input");
    JsonLines lines = new JsonLines(input, limits.documentSize());
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, characteristics), false)
        .map(line -> read(line.bytes(), line.number()))
        .onClose(lines::close);
  }

  private ReadResult read(byte[] document, int line) {
    Problems problems = new Problems(messages, limits);
    Movement movement = null;
    if (document.length > limits.documentSize()) {
      problems.tooLarge();
    } else if (!Utf8.mayBegin(document)) {
      problems.encoding(0);
    } else {
      movement = MovementBinding.bind(json, document, problems);
    }
    return result(document, line, movement, problems);
  }

  private ReadResult result(
      byte[] document, int line, @Nullable Movement movement, Problems problems) {
    ValidationReport validation =
        movement == null || problems.isFull() ? NOT_VALIDATED : validator.validate(movement);
    if (problems.isEmpty() && validation.violations().isEmpty()) {
      return new ReadResult(movement, validation, line);
    }
    ValidationReport report =
        new DocumentReport(problems, limits)
            .build(document, line, validation, tree -> PointerLocator.locate(tree, json, document));
    return new ReadResult(movement, report, line);
  }

  /** Builds readers. Not thread-safe. */
  public static final class Builder {
    private Locale locale = Locale.getDefault();
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private ReadingLimits limits = ReadingLimits.DEFAULT;

    private Builder() {}

    /**
     * Sets the language of the messages; the default locale of the Java virtual machine unless set.
     *
     * @param locale the language, not null: French for any French locale, else English
     * @return this builder
     */
    public Builder locale(Locale locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    /**
     * Sets what tells today, by which the rule {@code future-date} judges; the clock and the time
     * zone of the Java virtual machine unless set.
     *
     * @param clock the clock, not null
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Sets the most bytes of a document, or of a line of {@link #lines}; 16 MiB unless set.
     *
     * @param bytes the bound, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public Builder maxDocumentSize(int bytes) {
      limits = limits.withDocumentSize(bytes);
      return this;
    }

    /**
     * Sets the most levels of arrays and objects within each other; 100 unless set. A movement has
     * less than ten.
     *
     * @param levels the bound, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public Builder maxNestingDepth(int levels) {
      limits = limits.withNestingDepth(levels);
      return this;
    }

    /**
     * Sets the most characters of a string or a property name; 1,000,000 unless set.
     *
     * @param characters the bound, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public Builder maxStringLength(int characters) {
      limits = limits.withStringLength(characters);
      return this;
    }

    /**
     * Sets the most digits of a number; 1,000 unless set.
     *
     * @param digits the bound, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public Builder maxNumberLength(int digits) {
      limits = limits.withNumberLength(digits);
      return this;
    }

    /**
     * Sets the most problems that a report lists; 1,000 unless set. One more entry counts the
     * others, and what ends the reading is listed in any case. Of more violations of rules than
     * that, some are listed; where reading alone finds more, the rules are not checked.
     *
     * @param problems the bound, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public Builder maxProblems(int problems) {
      limits = limits.withProblems(problems);
      return this;
    }

    /**
     * Builds a reader.
     *
     * @return the reader, not null
     */
    public MovementReader build() {
      return new MovementReader(this);
    }
  }
}
