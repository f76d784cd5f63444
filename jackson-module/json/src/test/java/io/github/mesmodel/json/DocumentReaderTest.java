package io.github.mesmodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reading makes of a parser that stops, whatever the parser is. */
class DocumentReaderTest {
  private record Result(@Nullable Movement movement, ValidationReport report) {}

  /** Reads all up to an offset. */
  private record Stopping(int end, boolean complete) implements DocumentBinding {
    @Override
    public Binding bind(byte[] document, Problems problems) {
      return complete ? Binding.complete(MovementSamples.complete(), end) : Binding.brokenOff(end);
    }

    @Override
    public PointerTree locate(PointerTree sought, byte[] document) {
      return sought;
    }
  }

  @Test
  void whereAParserGivesUpTheBytesTellWhy() {
    assertThat(read("{\"id\": x}", new Stopping(3, false)).report().violations())
        .extracting(Violation::toString)
        .containsExactly(
            "1:8: error json-syntax /id: is not JSON from here on: a value should be here, but there is \"x\"");
  }

  @Test
  void whatTheBytesDoNotTellIsReportedWhereTheParserGaveUp() {
    Result result = read("{\"id\": \"m\"}", new Stopping(3, false));

    assertThat(result.report().violations())
        .extracting(Violation::toString)
        .containsExactly("1:4: error json-syntax : cannot be read from here on");
    assertThat(result.movement()).isNull();
  }

  @Test
  void whatFollowsAMovementCostsItNotItself() {
    Result result = read("{} \n x", new Stopping(2, true));

    assertThat(result.report().violations())
        .extracting(Violation::toString)
        .contains(
            "2:2: error json-syntax : follows the end of the movement: a document holds one JSON object and nothing else");
    assertThat(result.movement()).isNotNull();
  }

  private static Result read(String document, DocumentBinding binding) {
    return new DocumentReader<>(
            Locale.ENGLISH,
            Clock.systemUTC(),
            ReadingLimits.DEFAULT,
            binding,
            (movement, report, line) -> new Result(movement, report))
        .read(document.getBytes(UTF_8));
  }
}
