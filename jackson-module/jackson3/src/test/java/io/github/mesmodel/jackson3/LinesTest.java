package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String VALID =
      "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": \"scop\"}";

  @Test
  void aBrokenLineIsAResultAndTheNextLineIsRead() {
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
  void aLineThatIsTooLongIsReportedAndPassedOver() {
    MovementReader reader = Readers.english().maxDocumentSize(VALID.length()).build();
    String input = VALID + "\n" + VALID + " \n" + VALID + "\n";

    List<ReadResult> results = reader.lines(stream(input)).toList();

    assertThat(results).extracting(ReadResult::isValid).containsExactly(true, false, true);
    assertThat(Readers.lines(results.get(1).report()).get(0))
        .startsWith("2:1: error limit-exceeded : ");
  }

  @Test
  void theInputIsReadNoFurtherThanItIsAskedFor() {
    InputStream endless = new RepeatedInput("", VALID + "\n", Integer.MAX_VALUE);

    assertThat(Readers.ENGLISH.lines(endless).limit(1000))
        .hasSize(1000)
        .allMatch(ReadResult::isValid);
  }

  @Test
  void closingTheStreamClosesTheInput() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream input =
        new ByteArrayInputStream(VALID.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    try (Stream<ReadResult> results = Readers.ENGLISH.lines(input)) {
      assertThat(results).hasSize(1);
    }
    assertThat(closed).isTrue();
  }

  @Test
  void anInputThatCannotBeReadIsAnUncheckedIoException() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Readers.ENGLISH.lines(new FailingInput()).toList())
        .withMessageContaining("unplugged");
  }

  private static List<ReadResult> read(String input) {
    return Readers.ENGLISH.lines(stream(input)).toList();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
