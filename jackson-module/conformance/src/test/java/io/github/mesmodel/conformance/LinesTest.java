package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final String VALID =
      "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": \"scop\"}";

  @Test
  void brokenLineIsAResultAndTheNextLineIsRead() {
    List<ReadResult> results = read(VALID + "\r\n \t\r\n\n{\"id\": \n" + VALID + "\n{\"id\": 3}");

    assertThat(results).extracting(ReadResult::line).containsExactly(1, 4, 5, 6);
    assertThat(results).extracting(ReadResult::isValid).containsExactly(true, false, true, false);
    assertThat(Readers.lines(results.get(3).report()))
        .contains("6:8: error wrong-type /id: must be a string");
  }

  @Test
  void noLineIsNoResult() {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @Test
  void overlongLineIsReportedAndSkipped() {
    BothReaders reader = Readers.of(builder -> builder.maxDocumentSize(VALID.length()));
    String input = VALID + "\n" + VALID + " \n" + VALID + "\n";

    List<ReadResult> results = reader.lines(() -> stream(input)).toList();

    assertThat(results).extracting(ReadResult::isValid).containsExactly(true, false, true);
    assertThat(Readers.lines(results.get(1).report()).get(0))
        .startsWith("2:1: error limit-exceeded : ");
  }

  @Test
  void aCarriageReturnWithinALineThatIsTooLongIsNotItsEnd() {
    BothReaders reader = Readers.of(builder -> builder.maxDocumentSize(VALID.length()));
    String input = VALID + "\r" + VALID + "\n" + VALID + "\r\n" + " ".repeat(200) + VALID + "\n";

    List<ReadResult> results = reader.lines(() -> stream(input)).toList();

    assertThat(results).extracting(ReadResult::line).containsExactly(1, 2, 3);
    assertThat(results).extracting(ReadResult::isValid).containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " ", "\r"})
  void endlessLineIsReportedWhereItPassesTheLimit(String text) {
    BothReaders reader = Readers.of(builder -> builder.maxDocumentSize(100_000));
    AtomicLong bytes = new AtomicLong();

    Stream<ReadResult> results = reader.lines(() -> counting(bytes, text));

    assertThat(results.findFirst().map(result -> Readers.codes(result.report())))
        .contains(List.of("limit-exceeded"));
    assertThat(bytes).hasValueLessThan(2 * 200_000);
  }

  private static InputStream counting(AtomicLong bytes, String endless) {
    return new FilterInputStream(new RepeatedInput("", endless, Integer.MAX_VALUE)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        bytes.addAndGet(count);
        return count;
      }
    };
  }

  @Test
  void linesOfSeveralBlocksAreRead() {
    String spaces = " ".repeat(70_000);
    String input = spaces + VALID + spaces + "\n" + spaces + "\n" + VALID;

    assertThat(read(input)).extracting(ReadResult::line).containsExactly(1, 3);
    assertThat(read(input)).allMatch(ReadResult::isValid);
  }

  @Test
  void restOfALineThatIsTooLongIsSkippedOverSeveralBlocks() {
    BothReaders reader = Readers.of(builder -> builder.maxDocumentSize(VALID.length()));
    String input = "x".repeat(200_000) + "\n" + VALID + "\n";

    List<ReadResult> results = reader.lines(() -> stream(input)).toList();

    assertThat(results).extracting(ReadResult::line).containsExactly(1, 2);
    assertThat(results).extracting(ReadResult::isValid).containsExactly(false, true);
  }

  @Test
  void linesAreOrderedAndOfUnknownNumber() {
    Spliterator<ReadResult> lines = MovementReader.create().lines(stream(VALID)).spliterator();

    assertThat(lines.hasCharacteristics(Spliterator.ORDERED)).isTrue();
    assertThat(lines.estimateSize()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void batchesOfAParallelStreamDoNotGrow() {
    Spliterator<ReadResult> lines =
        MovementReader.create().lines(stream((VALID + "\n").repeat(200))).parallel().spliterator();

    assertThat(Stream.generate(lines::trySplit).limit(5))
        .map(batch -> batch == null ? 0 : StreamSupport.stream(batch, false).count())
        .containsExactly(64L, 64L, 64L, 8L, 0L);
  }

  @Test
  void aParallelStreamKeepsTheOrderOfTheLines() {
    try (Stream<ReadResult> lines =
        MovementReader.create().lines(stream((VALID + "\n").repeat(1_000)))) {
      assertThat(lines.parallel().map(ReadResult::line))
          .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_000).boxed().toList());
    }
  }

  @Test
  void aStreamThatReturnsNoBytesForAWhileIsReadOn() throws IOException {
    assertThat(Readers.ENGLISH.lines(() -> hesitant(VALID + "\n" + VALID)))
        .hasSize(2)
        .allMatch(ReadResult::isValid);
    assertThat(Readers.ENGLISH.read(() -> hesitant(VALID)).isValid()).isTrue();
  }

  private static InputStream hesitant(String text) {
    return new FilterInputStream(stream(text)) {
      private int calls;

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return calls++ % 2 == 0 ? 0 : super.read(bytes, offset, 1);
      }
    };
  }

  @Test
  void interruptedThreadReadsOnAndStaysInterrupted(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("movement.json"), VALID);
    Thread.currentThread().interrupt();
    try {
      assertThat(Readers.ENGLISH.read(file).isValid()).isTrue();
      assertThat(Readers.ENGLISH.read(() -> stream(VALID)).isValid()).isTrue();
      assertThat(read(VALID + "\n" + VALID)).hasSize(2).allMatch(ReadResult::isValid);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void inputIsReadLazily() {
    assertThat(
            Readers.ENGLISH
                .lines(() -> new RepeatedInput("", VALID + "\n", Integer.MAX_VALUE))
                .limit(1000))
        .hasSize(1000)
        .allMatch(ReadResult::isValid);
  }

  @Test
  void closingTheStreamClosesTheInputOfEachReader() {
    AtomicInteger closed = new AtomicInteger();

    try (Stream<ReadResult> results = Readers.ENGLISH.lines(() -> closing(closed))) {
      assertThat(results).hasSize(1);
    }
    assertThat(closed).hasValue(2);
  }

  @Test
  void anInputThatCannotBeReadIsAnUncheckedIoException() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Readers.ENGLISH.lines(FailingInput::new).toList())
        .withMessageContaining("unplugged");
  }

  private static List<ReadResult> read(String input) {
    return Readers.ENGLISH.lines(() -> stream(input)).toList();
  }

  private static InputStream closing(AtomicInteger closed) {
    return new ByteArrayInputStream(VALID.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
