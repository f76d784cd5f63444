package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.WorstDocument.elements;
import static io.github.mesmodel.conformance.WorstDocument.languages;
import static io.github.mesmodel.conformance.WorstDocument.list;
import static io.github.mesmodel.conformance.WorstDocument.movement;
import static io.github.mesmodel.conformance.WorstDocument.string;

import io.github.mesmodel.json.ReadingCode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The worst documents for each code of reading. */
final class WorstOfReading {
  /** A letter that is malformed UTF-8 in the documents that are encoded otherwise. */
  private static final String LATIN = "é";

  private static final String ESCAPES = '"' + "\\n".repeat(1_000) + '"';

  private WorstOfReading() {}

  /** Returns the worst documents of a code. */
  static Stream<WorstDocument> of(ReadingCode code) {
    return new TreeMap<>(documents(code))
        .entrySet().stream()
            .map(document -> WorstDocument.of(code, document.getKey(), document.getValue()));
  }

  private static Map<String, IntFunction<String>> documents(ReadingCode code) {
    return switch (code) {
      case ENCODING ->
          Map.of(
              "malformed letters",
              string("\"mission\":{\"fr\":", LATIN, "}"),
              "mistakes before one",
              count -> list("slogans", i -> "1").apply(count).replace("]", ",\"" + LATIN));
      case JSON_SYNTAX ->
          Map.of(
              "mistakes before the end",
                  count -> movement("\"slogans\":[" + elements(count, i -> "1")),
              "a long string without an end", count -> "{\"id\":\"" + "\\u0041".repeat(count),
              "a long name without an end", count -> "{\"" + "é".repeat(count),
              "a long word", count -> "{\"id\":" + "x".repeat(count),
              "an object without an end", count -> "{" + "\"x\":{},".repeat(count));
      case LIMIT_EXCEEDED ->
          Map.of(
              "open arrays", count -> "{\"x\":" + "[".repeat(count),
              "a long number", count -> "{\"x\":" + "9".repeat(count),
              "objects of open arrays",
                  count -> "{\"x\":[" + "[[]],".repeat(count) + "[".repeat(200));
      case UNKNOWN_PROPERTY ->
          Map.of(
              "names that resemble one", count -> property(count, i -> "\"acronyms" + i + "\":1"),
              "a long name", count -> movement("\"" + "acronym".repeat(count) + "\":1"),
              "names of unpaired surrogates", count -> property(count, i -> "\"\\ud800\":1"),
              "escapes behind an unpaired surrogate",
                  count -> movement("\"\\ud800\":[" + elements(count, i -> ESCAPES) + "]"),
              "long names",
                  count -> property(count, i -> "\"" + "acronym".repeat(100) + i + "\":1"));
      case DUPLICATE_PROPERTY ->
          Map.of(
              "an id", count -> property(count, i -> "\"id\":\"m\""),
              "a list", count -> property(count, i -> "\"slogans\":[{}]"),
              "languages",
                  count ->
                      movement("\"mission\":{" + elements(count, i -> "\"fr-x-a\":\"A\"") + "}"));
      case WRONG_TYPE ->
          Map.of(
              "slogans", list("slogans", i -> "1"),
              "empty texts", list("slogans", i -> "{}"),
              "long strings", list("slogans", i -> '"' + "x".repeat(1_000) + '"'),
              "a text in many languages", count -> movement("\"mission\":" + languages(count, "5")),
              "texts in many languages", list("slogans", i -> languages(100, "5")));
      case NOT_AN_INTEGER ->
          Map.of(
              "axes", axes(i -> "1.5"),
              "long exponents", axes(i -> "1e" + "9".repeat(990)),
              "long fractions", axes(i -> "1." + "9".repeat(990)));
      case NUMBER_OUT_OF_RANGE ->
          Map.of("axes", axes(i -> "3000000000"), "long numbers", axes(i -> "9".repeat(1_000)));
      case MALFORMED_DATE ->
          Map.of(
              "sources", list("sources", i -> "{\"published\":\"2002-13-" + i + "\"}"),
              "a long date", string("\"founding\":{\"date\":", "2002-", "}"));
      case MALFORMED_PERIOD ->
          Map.of(
              "plans", list("plans", i -> "{\"period\":\"2002/" + i + "\"}"),
              "a long period", string("\"plans\":[{\"period\":", "2002/", "}]"));
      case MALFORMED_CODE ->
          Map.of(
              "kinds", list("networks", i -> "{\"kind\":\"Territorial " + i + "\"}"),
              "a long code", string("\"legalForm\":", "association-", ""));
      case UNLISTED_CODE ->
          Map.of(
              "scales", list("contributions", i -> "{\"scale\":\"locale" + i + "\"}"),
              "a long scale", string("\"contributions\":[{\"scale\":", "local", "}]"));
      case MALFORMED_LANGUAGE_TAG ->
          Map.of(
              "tags", count -> text(count, i -> "f_" + i),
              "equal tags", count -> text(count, i -> "f_"),
              "a long tag", count -> text(1, i -> "en-u" + "-attr".repeat(count)));
      case NOT_VALIDATED -> Map.of(); // a check or the clock throws, with any document
    };
  }

  private static String property(int count, IntFunction<String> property) {
    return movement(elements(count, property));
  }

  private static IntFunction<String> axes(IntFunction<String> position) {
    return list("axes", i -> "{\"position\":" + position.apply(i) + "}");
  }

  private static String text(int count, IntFunction<String> tag) {
    return movement("\"mission\":{" + elements(count, i -> '"' + tag.apply(i) + "\":\"A\"") + "}");
  }
}
