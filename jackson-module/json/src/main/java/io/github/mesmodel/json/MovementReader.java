package io.github.mesmodel.json;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.validation.MovementValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads movements from JSON, and reports every mistake of a document at once: faults of JSON,
 * values that do not fit the model, and broken rules of {@link MovementValidator}.
 *
 * <p>The report lists each problem once, in document order, with code, severity, JSON Pointer,
 * line, column and message; no content causes an exception. Values that do not fit are skipped. The
 * report ends where a document stops being JSON; a movement exists only if it was complete before.
 * Documents are in UTF-8 (RFC 8259), with or without a byte order mark. No value is coerced: a
 * number is not a string, and {@code "7"} is not a number. A repeated property is a problem, and
 * its first value counts.
 *
 * <p>A reader has limits, which {@link Builder} sets; a document beyond one has a problem of the
 * code {@code limit-exceeded}. A document that is too large, or has too many entries, is refused
 * unread. Reading ends at more than 1,000 different language tags, without those of two letters,
 * and after ten times as many errors as a report lists. The default limits fit into a heap of 256
 * MB. An exception or a {@link StackOverflowError} of a check or of the clock is a problem of the
 * code {@code not-validated}. Reading ignores and keeps an interrupt, unless the stream reacts.
 *
 * <p>A Jackson module parses the documents: the module that {@link Builder#binding} names, else the
 * one that the class loader of this class finds as a service, else the context loader of the
 * thread; mes-jackson3 comes first. A reader is immutable and thread-safe: create one and share it.
 */
public final class MovementReader {
  private final DocumentReader documents;

  private MovementReader(Builder builder) {
    JsonBinding binding = JsonBindings.orFound(builder.binding);
    documents =
        new DocumentReader(
            builder.locale, builder.clock, builder.limits, builder.unknownProperties, binding);
  }

  /**
   * {@return a reader with messages in the default locale of the Java virtual machine, not null}
   *
   * @throws IllegalStateException if no Jackson module is found, or module versions differ
   */
  public static MovementReader create() {
    return builder().build();
  }

  /**
   * {@return a reader, not null}
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @throws IllegalStateException if no Jackson module is found, or module versions differ
   */
  public static MovementReader create(Locale locale) {
    return builder().locale(locale).build();
  }

  /** {@return a builder of readers, not null} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the movement of a document, and the report on it, not null}
   *
   * @param document the bytes, in UTF-8, not null
   */
  public ReadResult read(byte[] document) {
    return read(document, 1);
  }

  /**
   * Reads a document of a split input.
   *
   * @param document the bytes, in UTF-8, not null
   * @param line the line of the input that the document begins on, from 1
   * @return the movement and the report, whose locations are those in the input, not null
   * @throws IllegalArgumentException if the line is less than 1
   */
  public ReadResult read(byte[] document, int line) {
    return documents.read(document, line);
  }

  /**
   * {@return the movement of a document, and the report on it, not null}
   *
   * @param document the text, not null
   */
  public ReadResult read(String document) {
    return read(document, 1);
  }

  /**
   * Reads a document of a split input.
   *
   * @param document the text, not null
   * @param line the line of the input that the document begins on, from 1
   * @return the movement and the report, whose locations are those in the input, not null
   * @throws IllegalArgumentException if the line is less than 1
   */
  public ReadResult read(String document, int line) {
    return documents.read(document, line);
  }

  /**
   * Reads a document from a stream to its end, or to the limit. The stream is not closed; a read of
   * no bytes is repeated.
   *
   * @param document the stream of bytes in UTF-8, not null
   * @return the movement and the report, not null
   * @throws IOException if the stream cannot be read
   */
  public ReadResult read(InputStream document) throws IOException {
    return documents.read(document);
  }

  /**
   * {@return the movement of a document in a file, and the report on it, not null}
   *
   * @param document the path of the file, in UTF-8, not null
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path document) throws IOException {
    try (InputStream input = Files.newInputStream(Objects.requireNonNull(document, "document"))) {
      return documents.read(input);
    }
  }

  /**
   * Reads newline-delimited JSON: one movement a line; blank lines are skipped. The stream is lazy,
   * and holds one line at a time. A broken line gives a result like any other, and the next line is
   * read; locations count in the whole input. A line that is too long, even a blank or an endless
   * one, gives a result at the limit; its rest is skipped. A read of no bytes is repeated. Closing
   * the returned stream closes the input.
   *
   * <p>In parallel ({@link Stream#parallel}), one thread at a time reads the input, and the others
   * get its lines in batches of 64. Memory holds the batches that wait: a few for each thread, and
   * up to half of the input where no other thread of the pool is free.
   *
   * @param input the stream of bytes in UTF-8, not null
   * @return the results, one a line, not null; it throws {@link java.io.UncheckedIOException} where
   *     the input cannot be read
   */
  public Stream<ReadResult> lines(InputStream input) {
    return documents.lines(Objects.requireNonNull(input, "input"));
  }

  /** Builds readers. Not thread-safe. */
  public static final class Builder {
    private Locale locale = Locale.getDefault();
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private ReadingLimits limits = ReadingLimits.DEFAULT;
    private Severity unknownProperties = Severity.ERROR;
    private @Nullable JsonBinding binding;

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
     * Sets the clock of the current day, which the rules compare dates with; the clock and the time
     * zone of the Java virtual machine unless set.
     *
     * @param clock the clock, not null; its exceptions are reported as {@code not-validated}
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Sets the Jackson module that parses; the discovered one unless set.
     *
     * @param binding the binding of the module, not null
     * @return this builder
     */
    public Builder binding(JsonBinding binding) {
      this.binding = Objects.requireNonNull(binding, "binding");
      return this;
    }

    /**
     * Sets the severity of an unknown property; an error unless set. Warnings accept a document of
     * a newer version of the model, without its new properties.
     *
     * @param severity the severity, not null
     * @return this builder
     */
    public Builder unknownProperties(Severity severity) {
      this.unknownProperties = Objects.requireNonNull(severity, "severity");
      return this;
    }

    /**
     * Sets the most bytes of a document, or of a line of {@link #lines}; 16 MiB unless set.
     *
     * @param bytes the limit, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Builder maxDocumentSize(int bytes) {
      limits = limits.withDocumentSize(bytes);
      return this;
    }

    /**
     * Sets the most levels of arrays and objects; 100 unless set. A movement has less than ten.
     *
     * @param levels the limit, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Builder maxNestingDepth(int levels) {
      limits = limits.withNestingDepth(levels);
      return this;
    }

    /**
     * Sets the most characters of a string, and bytes of a name; 1,000,000 unless set.
     *
     * @param characters the limit, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Builder maxStringLength(int characters) {
      limits = limits.withStringLength(characters);
      return this;
    }

    /**
     * Sets the most digits of a number; 1,000 unless set.
     *
     * @param digits the limit, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Builder maxNumberLength(int digits) {
      limits = limits.withNumberLength(digits);
      return this;
    }

    /**
     * Sets the most entries of a document, which are the elements of its arrays and the properties
     * of its objects; 1,000,000 unless set. Entries take more memory than bytes.
     *
     * @param entries the limit, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Builder maxEntries(int entries) {
      limits = limits.withEntries(entries);
      return this;
    }

    /**
     * Sets the most errors, and the most warnings, that a report lists; 1,000 of each unless set.
     * One more entry counts the others, and the end of the reading is always listed. Of more
     * violations of rules, the report lists some. If reading alone finds more errors, the rules are
     * not checked.
     *
     * @param problems the limit, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Builder maxProblems(int problems) {
      limits = limits.withProblems(problems);
      return this;
    }

    /**
     * {@return a reader, not null}
     *
     * @throws IllegalStateException if no Jackson module is found, or module versions differ
     */
    public MovementReader build() {
      return new MovementReader(this);
    }
  }
}
