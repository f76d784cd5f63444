package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.json.ReadResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of JSON's grammar (RFC 8259), each as a document and as a value within one. */
class JsonGrammarTest {
  private static final List<String> NOT_JSON = List.of("json-syntax", "encoding");
  private static final String LIMIT = "limit-exceeded";

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.GrammarCase#all()")
  void aDocument(GrammarCase grammarCase) {
    assertVerdict(grammarCase, grammarCase.bytes("", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.GrammarCase#all()")
  void theValueOfAnUnknownProperty(GrammarCase grammarCase) {
    assertVerdict(
        grammarCase, grammarCase.bytes("{\"id\":\"m\",\"name\":{\"fr\":\"M\"},\"extra\":", "}"));
  }

  private static void assertVerdict(GrammarCase grammarCase, byte[] document) {
    ReadResult result = Readers.ENGLISH.read(document);

    SoundReport.assertSound(document, result);
    List<String> codes = Readers.codes(result.report());
    switch (grammarCase.verdict()) {
      case ACCEPT -> assertThat(codes).doesNotContainAnyElementsOf(NOT_JSON).doesNotContain(LIMIT);
      case REFUSE -> assertThat(codes).containsAnyElementsOf(NOT_JSON);
      case LIMIT -> assertThat(codes).contains(LIMIT);
      case EITHER -> {
        // Both majors read it alike.
      }
    }
  }
}
