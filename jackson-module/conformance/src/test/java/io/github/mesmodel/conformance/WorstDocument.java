package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.json.ReadingCode;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document that makes a rule, or the finding of a mistake, work as hard as a document can.
 *
 * @param code the code that its report has
 * @param name the difficulty
 * @param ofCount the document with a number of the pieces that are hard
 * @param encoding the encoding
 */
record WorstDocument(String code, String name, IntFunction<String> ofCount, Charset encoding) {
  private static final int SAMPLE = 1_000;

  /** Returns at least one document for each rule and each code of reading. */
  static Stream<WorstDocument> all() {
    return Stream.concat(
        Arrays.stream(Rule.values()).flatMap(WorstOfRules::of),
        Arrays.stream(ReadingCode.values()).flatMap(WorstOfReading::of));
  }

  static WorstDocument of(Rule rule, String name, IntFunction<String> ofCount) {
    return new WorstDocument(rule.code(), name, ofCount, UTF_8);
  }

  static WorstDocument of(ReadingCode code, String name, IntFunction<String> ofCount) {
    return new WorstDocument(
        code.code(), name, ofCount, code == ReadingCode.ENCODING ? ISO_8859_1 : UTF_8);
  }

  /** Returns the document of about a size. */
  byte[] ofSize(int bytes) {
    int count = SAMPLE;
    for (int approach = 0; approach < 2; approach++) {
      count = (int) ((long) bytes * count / bytes(count).length); // higher numbers are longer
    }
    return bytes(count);
  }

  private byte[] bytes(int count) {
    return ofCount.apply(count).getBytes(encoding);
  }

  /** Returns a movement with other components than its id and name. */
  static String movement(String components) {
    return "{\"id\":\"m\",\"name\":{\"fr\":\"M\"}," + components + "}";
  }

  /** Returns a movement with a list of a number of elements. */
  static IntFunction<String> list(String name, IntFunction<String> element) {
    return count -> movement("\"" + name + "\":[" + elements(count, element) + "]");
  }

  /** Returns a movement with a string of a number of pieces. */
  static IntFunction<String> string(String before, String piece, String after) {
    return count -> movement(before + '"' + piece.repeat(count) + '"' + after);
  }

  /** Returns a text in a number of languages. */
  static String languages(int count, String text) {
    return "{"
        + elements(count, i -> "\"en-x-" + Integer.toString(i, Character.MAX_RADIX) + "\":" + text)
        + "}";
  }

  static String elements(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return code + ": " + name;
  }
}
