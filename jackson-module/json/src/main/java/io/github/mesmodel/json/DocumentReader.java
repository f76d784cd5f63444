package io.github.mesmodel.json;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads documents and reports on them. */
final class DocumentReader {
  private static final String BUNDLE = "io.github.mesmodel.json.messages";
  private static final ValidationReport NOT_VALIDATED = new ValidationReport(List.of());

  private final ReadingLimits limits;
  private final Severity unknownProperties;
  private final Messages messages;
  private final Lazy<MovementValidator> validator;
  private final MovementBinding binding;

  DocumentReader(
      Locale locale,
      Clock clock,
      ReadingLimits limits,
      Severity unknownProperties,
      JsonBinding json) {
    this.limits = limits;
    this.unknownProperties = unknownProperties;
    this.messages = Messages.of(language -> ResourceBundle.getBundle(BUNDLE, language), locale);
    this.validator = new Lazy<>(() -> MovementValidator.create(locale, clock, limits.problems()));
    this.binding = new MovementBinding(json.format(limits));
  }

  /** Reads bytes that begin on a line. */
  ReadResult read(byte[] document, int line) {
    Objects.requireNonNull(document, "document");
    ReadResult.requireLine(line);
    return read(document, line, false);
  }

  private ReadResult read(byte[] document, int line, boolean decoded) {
    Problems problems = new Problems(messages, limits, unknownProperties);
    Movement movement = movement(document, decoded, problems);
    boolean again = problems.end() != null && !decoded && DecodedDocument.isOfUse(document);
    return again ? read(document, line, true) : result(document, line, movement, decoded, problems);
  }

  /** Reads a text that begins on a line. */
  ReadResult read(String document, int line) {
    Objects.requireNonNull(document, "document");
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    int unpaired = Utf8.firstUnpaired(document);
    if (unpaired < 0) {
      return read(bytes, line);
    }
    ReadResult.requireLine(line);
    Problems problems = new Problems(messages, limits, unknownProperties);
    problems.encoding(unpaired);
    return result(bytes, line, null, false, problems);
  }

  /** Reads a stream to its end or to the limit. */
  ReadResult read(InputStream document) throws IOException {
    Objects.requireNonNull(document, "document");
    return read(
        document.readNBytes((int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE)), 1);
  }

  /** Reads newline-delimited JSON, a line at a time. */
  Stream<ReadResult> lines(InputStream input) {
    JsonLines lines = new JsonLines(input, limits.documentSize());
    return StreamSupport.stream(lines, false)
        .map(line -> read(line.bytes(), line.number()))
        .onClose(lines::close);
  }

  private @Nullable Movement movement(byte[] document, boolean decoded, Problems problems) {
    if (document.length > limits.documentSize()) {
      problems.tooLarge();
    } else if (!Utf8.mayBegin(document)) {
      problems.encoding(0);
    } else if (WhiteSpace.end(document, Utf8.markLength(document)) == document.length) {
      problems.empty();
    } else {
      return bind(document, decoded, problems);
    }
    return null;
  }

  private @Nullable Movement bind(byte[] document, boolean decoded, Problems problems) {
    int malformed = Utf8.firstMalformed(document); // the parser lets some bytes pass
    boolean utf8 = malformed < 0;
    if (!utf8) {
      problems.endText(malformed);
    }
    Movement movement = null;
    JsonFault excess = JsonScanner.excessEntry(document, limits);
    if (excess == null) {
      movement = bind(document, utf8, decoded, problems);
    } else {
      problems.end(excess);
    }
    if (!utf8) {
      problems.encoding(malformed);
    }
    return utf8 ? movement : null;
  }

  private @Nullable Movement bind(
      byte[] document, boolean utf8, boolean decoded, Problems problems) {
    MovementBinding.Binding bound = binding.bind(document, decoded, problems);
    if (bound.complete()) {
      checkEnd(document, (int) bound.end(), problems);
    } else {
      brokenOff(document, bound.end(), utf8, problems);
    }
    return bound.movement();
  }

  private void brokenOff(byte[] document, long end, boolean utf8, Problems problems) {
    JsonFault fault = JsonScanner.firstFault(document, limits);
    if (fault != null) {
      problems.end(fault);
    } else if (utf8 && problems.end() == null) {
      problems.unreadable(end);
    }
  }

  private static void checkEnd(byte[] document, int end, Problems problems) {
    int next = WhiteSpace.end(document, end);
    if (next < document.length) {
      problems.trailing(next);
    }
  }

  private ReadResult result(
      byte[] document, int line, @Nullable Movement movement, boolean decoded, Problems problems) {
    ValidationReport validation =
        movement == null || problems.isFull() ? NOT_VALIDATED : validated(movement, problems);
    if (problems.isEmpty() && validation.violations().isEmpty()) {
      return new ReadResult(movement, validation, line);
    }
    ValidationReport report =
        new DocumentReport(problems, limits)
            .build(document, line, validation, tree -> binding.locate(tree, document, decoded));
    return new ReadResult(movement, report, line);
  }

  /**
   * Returns the report of the rules; an exception of a check is reported, because the next document
   * must be read.
   */
  private ValidationReport validated(Movement movement, Problems problems) {
    try {
      return validator.get().validate(movement);
    } catch (RuntimeException | StackOverflowError e) {
      problems.notValidated(e);
      return NOT_VALIDATED;
    }
  }
}
