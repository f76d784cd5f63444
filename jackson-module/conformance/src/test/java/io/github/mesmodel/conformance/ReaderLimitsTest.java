package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of a reader: a document at the limit is read, a document beyond it reported. */
class ReaderLimitsTest {
  private static final String START =
      "{\"id\": \"m\", \"legalForm\": \"scop\", \"name\": {\"fr\": \"Mouvement\"}";

  /** The id {@code A} in a form that is too long, which the parser takes. */
  private static final String OVERLONG = "\"id\": \"\u00C1\u0081\", ";

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

  @Test
  void reportListsProblemsUpToItsLimitAndCountsTheOthers() {
    String document = START + ", \"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}";

    var report = Readers.of(builder -> builder.maxProblems(2)).read(document).report();

    assertThat(Readers.codes(report))
        .containsExactly("unknown-property", "unknown-property", "limit-exceeded");
    assertThat(report.violations().get(2).message())
        .isEqualTo("problems not listed: 2 (the list has 2 at most)");
    assertThat(report.violations().get(2).value()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}{1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "``                  | \"x\": 1",
        "``                  | \"id\": \"m\"",
        "\"slogans\": [      | 1",
        "\"slogans\": [      | {}",
        "\"mission\": {      | \"f_\": \"A\"",
        "\"axes\": [         | {\"position\": 1.5}",
        "\"contributions\": [| {\"scale\": \"small\"}"
      })
  void readingEndsAtTenTimesAsManyErrorsAsAReportLists(String start, String fault) {
    BothReaders reader = Readers.of(builder -> builder.maxProblems(2));
    String fewer = START + ", " + start + (fault + ", ").repeat(19);

    assertThat(Readers.codes(reader.read(fewer + "0x").report())).last().isEqualTo("json-syntax");
    ReadResult result = reader.read(fewer + fault + ", 0x");
    assertThat(Readers.lines(result.report()))
        .last(STRING)
        .endsWith("is read no further after 20 errors, the most that the reader takes");
    assertThat(result.movement()).isNull();
  }

  @Test
  void endOfReadingIsListedBeyondTheLimit() {
    String document = START + ", \"a\": 1, \"b\": 2, \"c\": 3, ";

    var report = Readers.of(builder -> builder.maxProblems(2)).read(document).report();

    assertThat(Readers.codes(report))
        .containsExactly("unknown-property", "unknown-property", "limit-exceeded", "json-syntax");
  }

  @Test
  void problemsAfterASyntaxErrorAreNotCounted() {
    String document = START + ", \"a\": 1, \"b\": 0x";

    var report = Readers.of(builder -> builder.maxProblems(1)).read(document).report();

    assertThat(Readers.codes(report)).containsExactly("unknown-property", "json-syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\": 1, ", "\"slogans\": [{}, {}, {}, {}], "})
  void nothingIsListedBehindBytesThatAreNotUtf8(String problems) {
    byte[] document = ("{" + OVERLONG + problems.repeat(4) + "\"z\": 1}").getBytes(ISO_8859_1);

    var report = Readers.of(builder -> builder.maxProblems(2)).read(document).report();

    assertThat(Readers.codes(report)).containsExactly("encoding");
  }

  @Test
  void problemsBeforeBytesThatAreNotUtf8AreListed() {
    String document = "{\"a\": 1, " + OVERLONG + "\"b\": 2, \"c\": 3, \"d\": 4}";

    var report =
        Readers.of(builder -> builder.maxProblems(2)).read(document.getBytes(ISO_8859_1)).report();

    assertThat(Readers.codes(report)).containsExactly("unknown-property", "encoding");
  }

  @Test
  void aMovementWithWarningsAloneIsValidHoweverMany() {
    String document = START + ", \"slogans\": [{\"en\": \"a\"}, {\"en\": \"b\"}, {\"en\": \"c\"}]}";

    ReadResult result = Readers.of(builder -> builder.maxProblems(2)).read(document);

    assertThat(Readers.codes(result.report()))
        .containsExactly("missing-french", "missing-french", "limit-exceeded");
    assertThat(result.isValid()).isTrue();
  }

  @Test
  void warningsDoNotCrowdOutErrors() {
    String document =
        START + ", \"slogans\": [" + "{\"en\": \"a\"},".repeat(5) + "{\"fr\": \" \"}], \"x\": 1}";

    var report = Readers.of(builder -> builder.maxProblems(2)).read(document).report();

    assertThat(Readers.codes(report))
        .containsExactly(
            "missing-french", "missing-french", "text", "unknown-property", "limit-exceeded");
    assertThat(report.violations().get(4).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void unknownPropertiesThatAreWarningsDoNotCrowdOutErrorsEither() {
    String document = START + ", \"a\": 1, \"b\": 2, \"c\": 3, \"acronym\": 7}";

    var report =
        Readers.of(builder -> builder.maxProblems(2).unknownProperties(Severity.WARNING))
            .read(document)
            .report();

    assertThat(Readers.codes(report))
        .containsExactly("unknown-property", "unknown-property", "wrong-type", "limit-exceeded");
  }

  @Test
  void problemsUpToTheLimitAreListed() {
    String document = START + ", \"a\": 1, \"website\": \"x\"}";

    var report = Readers.of(builder -> builder.maxProblems(2)).read(document).report();

    assertThat(Readers.codes(report)).containsExactly("unknown-property", "web-url");
  }

  @Test
  void problemsOfReadingAndOfTheRulesShareTheLimit() {
    String document = START + ", \"a\": 1, \"b\": 2, \"website\": \"x\", \"acronym\": \" \"}";

    var report = Readers.of(builder -> builder.maxProblems(3)).read(document).report();

    assertThat(Readers.codes(report))
        .containsExactly("unknown-property", "unknown-property", "web-url", "limit-exceeded");
    assertThat(report.violations().get(3).value()).isEqualTo(1);
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
