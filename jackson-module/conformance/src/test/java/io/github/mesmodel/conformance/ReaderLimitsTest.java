package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits of a reader: a document at the limit is read, a document beyond it reported. */
class ReaderLimitsTest {
  private static final String START =
      "{\"id\": \"m\", \"legalForm\": \"scop\", \"name\": {\"fr\": \"Mouvement\"}";

  static Stream<Arguments> limits() {
    return Stream.of(
        limit(
            "document size",
            START + "}",
            "",
            builder -> builder.maxDocumentSize(START.length() + 1)),
        limit("nesting depth", START + "}", "/name", builder -> builder.maxNestingDepth(2)),
        limit("string length", START + "}", "/name/fr", builder -> builder.maxStringLength(9)),
        limit(
            "number length",
            START + ", \"axes\": [{\"id\": \"a\", \"position\": 1, \"title\": {\"fr\": \"T\"}}]}",
            "/axes/0/position",
            builder -> builder.maxNumberLength(1)),
        limit(
            "entries",
            START + ", \"aliases\": [\"A\", \"B\"]}",
            "/aliases/2",
            builder -> builder.maxEntries(7)));
  }

  private static Arguments limit(
      String name, String kept, String place, UnaryOperator<MovementReader.Builder> set) {
    return Arguments.of(name, kept, place, Readers.of(set));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void documentWithinALimitIsReadAndBeyondItReported(
      String name, String kept, String place, BothReaders reader) {
    assertThat(reader.read(kept).report().violations()).isEmpty();

    String broken = exceed(name, kept);
    Violation violation = reader.read(broken).report().violations().get(0);
    assertThat(violation.code()).isEqualTo("limit-exceeded");
    assertThat(violation.pointer()).startsWith(place);
    assertThat(violation.message()).contains(unit(name));
    assertThat(reader.read(broken).movement()).isNull();
  }

  private static String unit(String name) {
    return switch (name) {
      case "document size" -> "bytes";
      case "nesting depth" -> "2 levels";
      case "string length" -> "9 characters";
      case "entries" -> "7 elements and properties";
      default -> "1 digits";
    };
  }

  private static String exceed(String name, String kept) {
    return switch (name) {
      case "document size" -> kept + " ";
      case "nesting depth" -> kept.replace("\"Mouvement\"", "[\"Mouvement\"]");
      case "string length" -> kept.replace("Mouvement", "Mouvements");
      case "entries" -> kept.replace("\"B\"", "\"B\", \"C\"");
      default -> kept.replace("\"position\": 1", "\"position\": 10");
    };
  }

  @Test
  void documentOfMoreEntriesIsNotReadAtAll() {
    BothReaders reader = Readers.of(builder -> builder.maxEntries(4));

    assertThat(Readers.lines(reader.read("{\"x\": [1, [true]],\n\"id\": 5}").report()))
        .containsExactly(
            "2:7: error limit-exceeded /id: follows 4 elements and properties, the most that the reader takes");
  }

  @Test
  void faultBeforeTheLastEntryIsReported() {
    BothReaders reader = Readers.of(builder -> builder.maxEntries(3));

    assertThat(Readers.codes(reader.read("{\"x\": [1, 2 3, 4, 5, 6, 7, 8]}").report()))
        .containsExactly("unknown-property", "json-syntax");
  }

  @Test
  void commasWithinStringsAreNoEntries() {
    BothReaders reader = Readers.of(builder -> builder.maxEntries(5));

    assertThat(reader.read(START.replace("Mouvement", "a, b, c, d, [e], {f}") + "}").isValid())
        .isTrue();
  }

  @Test
  void documentHasAThousandLanguageTagsBesideThoseOfTwoLetters() {
    String thousand =
        IntStream.range(0, 500)
            .mapToObj("{\"fr\": \"A\", \"en-x-%1$d\": \"A\", \"en_%1$d\": \"A\"}"::formatted)
            .collect(Collectors.joining(", "));
    String twice = START + ", \"slogans\": [" + thousand + ", " + thousand;

    assertThat(Readers.codes(Readers.ENGLISH.read(twice + ", {\"de\": \"A\"}]}").report()))
        .doesNotContain("limit-exceeded", "required");
    ReadResult beyond =
        Readers.ENGLISH.read(twice + ", {\"de\": \"A\", \"Fr-CA\": \"A\"}], \"id\": 5}");
    assertThat(Readers.lines(beyond.report()).get(1000))
        .endsWith(
            "error limit-exceeded /slogans/1000/Fr-CA: follows 1000 different language tags, the most that the reader takes");
    assertThat(beyond.report().violations()).hasSize(1001);
    assertThat(beyond.movement()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"9, ''", "8, limit-exceeded"})
  void nameOfASchemaIsMeasured(int max, String code) {
    BothReaders reader = Readers.of(builder -> builder.maxStringLength(max));
    String document = "{\"$schema\": \"123456789\", \"id\": \"m\", \"name\": {\"fr\": \"M\"}}";

    assertThat(Readers.codes(reader.read(document).report()))
        .filteredOn("limit-exceeded"::equals)
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void streamIsReadUpToTheLimit() throws IOException {
    byte[] document = (START + "}").getBytes(ISO_8859_1);
    BothReaders reader = Readers.of(builder -> builder.maxDocumentSize(document.length));
    byte[] longer = Arrays.copyOf(document, document.length + 1);

    assertThat(reader.read(() -> new ByteArrayInputStream(document)).isValid()).isTrue();
    assertThat(Readers.codes(reader.read(() -> new ByteArrayInputStream(longer)).report()))
        .containsExactly("limit-exceeded");
  }

  static Stream<UnaryOperator<MovementReader.Builder>> impossibleBounds() {
    return Stream.of(
        builder -> builder.maxDocumentSize(0),
        builder -> builder.maxNestingDepth(0),
        builder -> builder.maxStringLength(-1),
        builder -> builder.maxNumberLength(0),
        builder -> builder.maxEntries(0),
        builder -> builder.maxProblems(0));
  }

  @ParameterizedTest
  @MethodSource("impossibleBounds")
  void limitBelowOneIsRefused(UnaryOperator<MovementReader.Builder> set) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.of(set))
        .withMessageContaining("must be at least 1");
  }
}
