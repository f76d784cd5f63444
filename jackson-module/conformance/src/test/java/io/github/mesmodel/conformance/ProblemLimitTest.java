package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report lists errors and warnings up to a limit, and counts the others. */
class ProblemLimitTest {
  private static final String START =
      "{\"id\": \"m\", \"legalForm\": \"scop\", \"name\": {\"fr\": \"Mouvement\"}";

  /** The id {@code A} in a form that is too long, which the parser takes. */
  private static final String OVERLONG = "\"id\": \"\u00C1\u0081\", ";

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
  void readingEndsAfterTenTimesAsManyErrorsAsAReportLists(String start, String fault) {
    BothReaders reader = Readers.of(builder -> builder.maxProblems(2));
    String twenty = START + ", " + start + (fault + ", ").repeat(20);

    assertThat(Readers.codes(reader.read(twenty + "0x").report())).last().isEqualTo("json-syntax");
    ReadResult result = reader.read(twenty + fault + ", 0x");
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

  @ParameterizedTest
  @ValueSource(strings = {"\"b\": 2, \"c\": 3, \"d\": 4", "\"slogans\": [{}, {}, {}, {}]"})
  void onlyProblemsBeforeBytesThatAreNotUtf8AreListed(String problems) {
    String document = "{\"a\": 1, " + OVERLONG + problems + "}";

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

  @ParameterizedTest(name = "{0}, of which {1} are listed")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`'slogans': [{'fr': ' '}, {'fr': ' '}, {'fr': ' '}]`,             2, ERROR",
        "`'slogans': [{'fr': ' '}, {'fr': ' '}], 'a': 1, 'b': 2, 'c': 3`, 2, WARNING",
        "`'slogans': [{'en': 'a'}, {'en': 'b'}], 'a': 1, 'b': 2`,          3, WARNING"
      })
  void problemThatIsNotListedHasItsSeverity(String properties, int max, Severity severity) {
    String document = START + ", " + properties.replace('\'', '"') + "}";

    var report =
        Readers.of(builder -> builder.maxProblems(max).unknownProperties(Severity.WARNING))
            .read(document)
            .report();

    assertThat(report.violations())
        .filteredOn(violation -> violation.code().equals("limit-exceeded"))
        .extracting(Violation::severity, Violation::value)
        .containsExactly(tuple(severity, 1));
  }
}
