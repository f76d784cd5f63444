package io.github.mesmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.validation.Violation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reading with a parser that stops early. */
class DocumentReaderTest {
  @Test
  void syntaxErrorIsExplainedByTheBytes() {
    assertThat(read("{\"id\": x}").report().violations())
        .extracting(Violation::toString)
        .containsExactly(
            "1:8: error json-syntax /id: is not JSON from here on: a value should be here, but there is \"x\"");
  }

  @Test
  void faultOutsideTheGrammarIsReportedWhereTheParserStopped() {
    ReadResult result = read("{\"id\": \"m\"}");

    assertThat(result.report().violations())
        .extracting(Violation::toString)
        .containsExactly("1:4: error json-syntax : cannot be read from here on");
    assertThat(result.movement()).isNull();
  }

  private static ReadResult read(String document) {
    return MovementReader.builder()
        .binding(StubBinding.givingUpAt(3))
        .locale(Locale.ENGLISH)
        .build()
        .read(document);
  }
}
