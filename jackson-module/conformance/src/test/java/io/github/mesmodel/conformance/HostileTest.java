package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that means harm ends in a report, within the small heap that these tests run with. */
class HostileTest {
  private static final long SMALL_HEAP = 256L * 1024 * 1024;
  private static final int MILLION = 1_000_000;
  private static final int MANY = 250_000;

  static Stream<Arguments> documents() {
    return Stream.of(
        document("arrays nested 100,000 deep", "[".repeat(100_000), "wrong-type", "limit-exceeded"),
        document(
            "objects nested 100,000 deep in a property",
            "{\"name\":" + "{\"fr\":".repeat(100_000),
            "wrong-type",
            "limit-exceeded"),
        document(
            "a number of a million digits",
            "{\"axes\":[{\"position\":" + "9".repeat(MILLION) + "}]}",
            "limit-exceeded"),
        document(
            "an exponent that would fill the memory",
            "{\"axes\":[{\"position\":1e999999999}]}",
            "required",
            "not-an-integer"),
        document(
            "very many unknown properties",
            object(MANY, "p"),
            "unknown-property",
            "limit-exceeded"),
        document(
            "a key repeated very often",
            "{" + "\"id\":1,".repeat(MANY) + "\"id\":1}",
            "wrong-type",
            "duplicate-property",
            "limit-exceeded"),
        document(
            "very many broken elements",
            "{\"slogans\":[" + "1,".repeat(MANY) + "1]}",
            "wrong-type",
            "limit-exceeded"),
        document(
            "very many nulls",
            "{\"networks\":[" + "null,".repeat(MANY) + "null]}",
            "required",
            "limit-exceeded"),
        document(
            "very many blank texts",
            "{\"slogans\":[" + "{\"fr\":\"\"},".repeat(MANY) + "null]}",
            "text",
            "limit-exceeded"),
        document(
            "networks that all have the same id",
            "{\"networks\":[" + "{\"id\":\"a\"},".repeat(MANY / 5) + "null]}",
            "duplicate-id",
            "limit-exceeded"),
        document(
            "a name of marks that take long to sort",
            "{\"networks\":[{\"name\":{\"fr\":\"a" + "\u0301\u0323".repeat(MANY) + "\"}}]}",
            "text"),
        document(
            "a text in very many languages",
            "{\"name\":{" + languages(26 * 26 * 26 * 3) + "\"en\":\"\"}}",
            "limit-exceeded"),
        document(
            "a language tag of a million attributes",
            "{\"name\":{\"en-u" + "-attr".repeat(MILLION / 10) + "\":\"x\"}}",
            "malformed-language-tag"),
        document(
            "roles over times that do not overlap",
            "{\"affiliations\":[{\"roles\":[" + roles(MANY / 4) + "]}]}",
            "required"));
  }

  private static Arguments document(String name, String document, String... codes) {
    return Arguments.of(name, document.getBytes(StandardCharsets.UTF_8), codes);
  }

  private static String object(int size, String prefix) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < size; i++) {
      object.append('"').append(prefix).append(i).append("\":1,");
    }
    return object.append("\"last\":1}").toString();
  }

  private static String languages(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"en-x-" + Integer.toString(i, Character.MAX_RADIX) + "\":\"\",")
        .collect(Collectors.joining());
  }

  private static String roles(int count) {
    LocalDate first = LocalDate.of(1000, 1, 1);
    return IntStream.range(0, count)
        .mapToObj(first::plusDays)
        .map(day -> "{\"type\":\"member\",\"since\":\"" + day + "\",\"until\":\"" + day + "\"}")
        .collect(Collectors.joining(","));
  }

  /**
   * A document of the most entries.
   *
   * @param name the part that takes memory
   * @param start its beginning
   * @param each the repeated part, with the number for %
   * @param end its end
   * @param entries the entries in each
   */
  private record Full(String name, String start, String each, String end, int entries) {
    byte[] document() {
      StringBuilder document = new StringBuilder(start);
      for (int i = 0; i < (MILLION - 5) / entries; i++) {
        document.append(each.replace("%", Integer.toHexString(i)));
      }
      return document.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Full> largest() {
    return Stream.of(
        new Full("networks without a component", "{\"networks\":[", "{},", "{}]}", 1),
        new Full("networks with lists", "{\"networks\":[", "{\"roles\":[{}]},", "{}]}", 3),
        new Full("empty texts", "{\"aliases\":[", "\"\",", "\"\"]}", 1),
        new Full("ids of sources", "{\"sourceIds\":[", "\"%\",", "\"\"]}", 1),
        new Full("names", "{\"networks\":[", "{\"name\":{\"fr\":\"%\"}},", "{}]}", 3),
        new Full("languages", "{\"slogans\":[", "{\"en\":\"%\",\"fr\":\"\"},", "{}]}", 3),
        new Full("roles", "{\"affiliations\":[{\"roles\":[", "{\"type\":\"r%\"},", "{}]}]}", 2),
        new Full("unknown properties", "{", "\"%\":1,", "\"last\":1}", 1),
        new Full("a decoded name", "{\"\\ud800\":1,\"networks\":[", "{},", "{}]}", 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largest")
  void documentOfTheMostEntriesFitsIntoASmallHeap(Full full) {
    byte[] document = full.document();

    List<String> codes =
        Readers.ENGLISH.both().same(reader -> Readers.codes(reader.read(document).report()));

    assertThat(codes).hasSizeBetween(1, 2_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"networks\":[", "{\"sourceIds\":[", "{\"x\":["})
  void moreEntriesEndInAReport(String start) {
    String document = start + "{},".repeat(5 * MILLION) + "{}]}";

    assertThat(Readers.codes(Readers.ENGLISH.read(document).report()))
        .containsExactly("limit-exceeded");
  }

  @Test
  void theHeapIsSmall() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(SMALL_HEAP);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void hostileDocumentEndsInALimitedReport(String name, byte[] document, String... codes) {
    ReadResult result = Readers.ENGLISH.read(document);

    assertThat(Readers.codes(result.report())).contains(codes).hasSizeLessThanOrEqualTo(1_002);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.Fixtures#hostile()")
  void hostileFileEndsInALimitedReport(Path document) throws IOException {
    ReadResult result = Readers.ENGLISH.read(document);

    assertThat(result.isValid()).isFalse();
    assertThat(result.report().violations())
        .hasSizeBetween(1, 1_001)
        .allMatch(violation -> violation.message().length() < 1_000);
  }

  @Test
  void aStringOf200MegabytesEndsInAReport() throws IOException {
    Supplier<InputStream> input = () -> new RepeatedInput("{\"id\":\"", "x", 200 * MILLION);

    assertThat(Readers.codes(Readers.ENGLISH.read(input).report()))
        .containsExactly("limit-exceeded");
  }

  @Test
  void zerosOf100MegabytesEndInAReport() throws IOException {
    Supplier<InputStream> input = () -> new RepeatedInput("", "\0", 100 * MILLION);

    assertThat(Readers.codes(Readers.ENGLISH.read(input).report()))
        .containsExactly("limit-exceeded");
  }

  @Test
  void aLineOf100MegabytesIsOneResult() {
    Supplier<InputStream> input = () -> new RepeatedInput("", "x", 100 * MILLION);

    assertThat(Readers.ENGLISH.lines(input).map(result -> Readers.codes(result.report())))
        .containsExactly(List.of("limit-exceeded"));
  }

  @Test
  void zerosAreNotUtf8() {
    assertThat(Readers.codes(Readers.ENGLISH.read(new byte[MILLION]).report()))
        .containsExactly("encoding");
  }

  @Test
  void aLongTextIsCutInMessages() {
    String document = "{\"id\":\"" + "x".repeat(MILLION) + "\"}";

    assertThat(Readers.lines(Readers.ENGLISH.read(document).report()))
        .allMatch(line -> line.length() < 300);
  }
}
