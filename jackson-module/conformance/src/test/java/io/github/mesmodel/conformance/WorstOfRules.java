package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.WorstDocument.elements;
import static io.github.mesmodel.conformance.WorstDocument.languages;
import static io.github.mesmodel.conformance.WorstDocument.list;
import static io.github.mesmodel.conformance.WorstDocument.movement;
import static io.github.mesmodel.conformance.WorstDocument.string;

import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The worst documents for each rule. */
final class WorstOfRules {
  /** Marks in the order that takes longest to sort, as many as a safe text has in a row. */
  private static final String MARKS = "a" + "\u0301\u0323\u0327".repeat(10);

  private WorstOfRules() {}

  /** Returns the worst documents of a rule. */
  static Stream<WorstDocument> of(Rule rule) {
    return new TreeMap<>(documents(rule))
        .entrySet().stream()
            .map(document -> WorstDocument.of(rule, document.getKey(), document.getValue()));
  }

  private static Map<String, IntFunction<String>> documents(Rule rule) {
    return switch (rule) {
      case REQUIRED -> Map.of("members", list("networks", i -> "{\"id\":\"n" + i + "\"}"));
      case SLUG -> Map.of("members", list("networks", i -> member("N " + i, "")));
      case TEXT ->
          Map.of(
              "slogans", list("slogans", i -> "{\"fr\":\" " + i + "\"}"),
              "a long text", string("\"slogans\":[{\"fr\":", "é", "}]"),
              "a long text of marks", string("\"mission\":{\"fr\":", "\u0301\u0323", "}"),
              "a text in many languages",
                  count -> movement("\"mission\":" + languages(count, "\"\"")),
              "texts in many languages", list("slogans", i -> languages(100, "\" \"")),
              "a text under long tags",
                  count ->
                      movement("\"mission\":{" + elements(count, i -> longTag(i) + ":\"\"") + "}"));
      case WEB_URL ->
          Map.of(
              "sources", list("sources", i -> source(i, ",\"url\":\"http://é b\"")),
              "a long address", string("\"website\":", "http://a.fr/é%", ""),
              "a long host", string("\"website\":", "http://a.-", ""));
      case COUNTRY_CODE ->
          Map.of("a long code", string("\"headquarters\":{\"countryCode\":", "F", "}"));
      case REGION_CODE -> Map.of("territories", list("networks", i -> territorial(i, "F-" + i)));
      case POSITION -> Map.of("axes", list("axes", i -> positioned(i, 0)));
      case DUPLICATE_ID -> Map.of("members", list("networks", i -> member("n", "")));
      case UNRESOLVED_REFERENCE -> Map.of("ids", list("sourceIds", i -> "\"s" + i + "\""));
      case AXIS_OUTSIDE_PLAN -> Map.of("actions", WorstOfRules::axesOutsidePlan);
      case REVERSED_PERIOD -> members(",\"since\":\"2002\",\"until\":\"2001\"");
      case PREDECESSOR_AFTER_FOUNDING -> Map.of("predecessors", WorstOfRules::predecessors);
      case FUTURE_DATE ->
          Map.of("sources", list("sources", i -> source(i, ",\"published\":\"2999\"")));
      case DUPLICATE_POSITION -> Map.of("actions", plan(i -> positioned(i, 1)));
      case EMPTY_ROLES ->
          Map.of("affiliations", list("affiliations", i -> affiliation(i, "\"roles\":[]")));
      case DUPLICATE_ROLE -> Map.of("roles", WorstOfRules::roles);
      case IDENTIFIER ->
          Map.of(
              "SIRETs of other SIRENs",
                  list("identifiers", i -> siren("1", i, "") + "," + siren("2", i, "0001")),
              "malformed values", list("identifiers", i -> identifier("siret", "1-" + i)));
      case KIND_MISMATCH ->
          Map.of("members", list("networks", i -> member("n" + i, "sectoral", "")));
      case POSITION_GAP -> Map.of("actions", plan(i -> positioned(i, Integer.MAX_VALUE - i)));
      case FUTURE_SINCE -> members(",\"since\":\"2999\"");
      case NOT_NORMALIZED ->
          Map.of(
              "slogans", list("slogans", i -> "{\"fr\":\"" + MARKS + "\"}"),
              "a long text", string("\"mission\":{\"fr\":", MARKS, "}"),
              "a text in many languages",
                  count -> movement("\"mission\":" + languages(count, '"' + MARKS + '"')));
      case MISSING_FRENCH -> Map.of("slogans", list("slogans", i -> "{\"en\":\"S\"}"));
      case UNKNOWN_CODE ->
          Map.of("kinds", list("networks", i -> member("n" + i, "territoriel-" + i, "")));
      case DUPLICATE_NAME ->
          Map.of(
              "members",
              list("networks", i -> member("n" + i, ",\"acronym\":\"" + MARKS + "\"")),
              "names in many languages",
              WorstOfRules::names);
      case SHARED_IDENTIFIER -> members(",\"identifiers\":[{\"scheme\":\"x\",\"value\":\"1\"}]");
      case REPEATED_REFERENCE ->
          Map.of("ids", count -> sourced("sourceIds", elements(count, i -> "\"s0\"")));
      case UNCITED ->
          Map.of(
              "members", count -> sourced("networks", elements(count, i -> member("n" + i, ""))));
    };
  }

  /** Returns a tag whose attributes are as many as may be, and alike. */
  private static String longTag(int index) {
    return "\"en-u"
        + "-attr".repeat(17)
        + "-a"
        + Integer.toString(index, Character.MAX_RADIX)
        + '"';
  }

  private static Map<String, IntFunction<String>> members(String components) {
    return Map.of("members", list("networks", i -> member("n" + i, components)));
  }

  private static String member(String id, String components) {
    return member(id, "union", components);
  }

  private static String member(String id, String kind, String components) {
    return """
        {"id":"%s","kind":"%s","name":{"fr":"%s"}%s}"""
        .formatted(id, kind, id, components);
  }

  private static String territorial(int index, String code) {
    String territory =
        """
        ,"territories":[{"name":{"fr":"T"},"code":"%s"}]"""
            .formatted(code);
    return member("n" + index, territory);
  }

  private static String source(int index, String components) {
    return """
        {"id":"s%d","title":{"fr":"T"}%s}"""
        .formatted(index, components);
  }

  private static String sourced(String list, String elements) {
    return movement("\"sources\":[" + source(0, "") + "],\"" + list + "\":[" + elements + "]");
  }

  /** Returns an axis or an action. */
  private static String positioned(int index, int position) {
    return """
        {"id":"p%d","position":%d,"title":{"fr":"T"}}"""
        .formatted(index, position);
  }

  private static IntFunction<String> plan(IntFunction<String> action) {
    return count ->
        movement("\"plans\":[{\"id\":\"p\",\"actions\":[" + elements(count, action) + "]}]");
  }

  /** A plan with half of the axes, and an action with the others. */
  private static String axesOutsidePlan(int count) {
    return movement(
        """
        "axes":[%s],"plans":[{"id":"p","axisIds":[%s],"actions":[{"id":"a","position":1,
        "title":{"fr":"T"},"axisIds":[%s]}]}]"""
            .formatted(
                elements(count, i -> positioned(i, i + 1)),
                elements(count / 2, i -> "\"p" + i + "\""),
                elements(count - count / 2, i -> "\"p" + (count - i - 1) + "\"")));
  }

  private static String predecessors(int count) {
    return movement(
        """
        "founding":{"date":"2002","predecessors":[%s]}"""
            .formatted(elements(count, i -> "{\"name\":{\"fr\":\"P\"},\"since\":\"2010\"}")));
  }

  private static String affiliation(int index, String components) {
    return """
        {"id":"a%d","organization":{"name":{"fr":"O%d"}},%s}"""
        .formatted(index, index, components);
  }

  /** Roles of which each overlaps only with the one before it. */
  private static String roles(int count) {
    LocalDate first = LocalDate.of(1000, 1, 1);
    String roles =
        elements(
            count,
            i ->
                """
                {"type":"member","since":"%s","until":"%s"}"""
                    .formatted(first.plusDays(i), first.plusDays(i + 1)));
    return movement("\"affiliations\":[" + affiliation(0, "\"roles\":[" + roles + "]") + "]");
  }

  private static String names(int count) {
    String names = languages(count / 2, "\"N\"");
    return movement(
        """
        "networks":[{"id":"a","kind":"union","name":%s},{"id":"b","kind":"union","name":%s}]"""
            .formatted(names, names));
  }

  /** Returns a valid SIREN that begins with a digit, or a valid SIRET of it. */
  private static String siren(String first, int index, String establishment) {
    String siren = luhn(first + String.format(Locale.ROOT, "%07d", index));
    return establishment.isEmpty()
        ? identifier("siren", siren)
        : identifier("siret", luhn(siren + establishment));
  }

  private static String identifier(String scheme, String value) {
    return "{\"scheme\":\"" + scheme + "\",\"value\":\"" + value + "\"}";
  }

  /** Appends the check digit of ISO/IEC 7812-1. */
  private static String luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
