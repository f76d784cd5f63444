package io.github.mesmodel.internal.binding;

import io.github.mesmodel.internal.LanguageTag;
import io.github.mesmodel.internal.NearestWord;
import io.github.mesmodel.internal.Quoted;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is found wrong while one document is read: so many problems as a report lists, and the
 * number of the others.
 */
public final class Problems {
  private final ReadingMessages messages;
  private final ReadingLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private int omitted;

  /** Starts with none. */
  public Problems(ReadingMessages messages, ReadingLimits limits) {
    this.messages = messages;
    this.limits = limits;
  }

  List<Problem> list() {
    return problems;
  }

  int omitted() {
    return omitted;
  }

  /** Returns whether there is none. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Reports bytes that are not UTF-8. */
  public void encoding(long offset) {
    add(ReadingCode.ENCODING, "", offset, "", Map.of(), null);
  }

  /** Reports that the document is empty. */
  public void empty() {
    add(ReadingCode.JSON_SYNTAX, ".empty", 0, "", Map.of(), null);
  }

  /** Reports what follows the document. */
  public void trailing(long offset) {
    add(ReadingCode.JSON_SYNTAX, ".trailing", offset, "", Map.of(), null);
  }

  /** Reports what is not JSON, in the parser's words. */
  public void syntax(long offset, String pointer, String detail) {
    add(
        ReadingCode.JSON_SYNTAX,
        "",
        offset,
        pointer,
        Map.of("detail", Quoted.oneLine(detail)),
        null);
  }

  /** Reports a document that is too large. */
  public void tooLarge() {
    add(ReadingCode.LIMIT_EXCEEDED, ".document", 0, "", Map.of("max", limits.documentSize()), null);
  }

  /** Reports a bound of the parser. */
  public void limit(long offset, String pointer) {
    Map<String, ?> bounds =
        Map.of(
            "depth",
            limits.nestingDepth(),
            "string",
            limits.stringLength(),
            "number",
            limits.numberLength());
    add(ReadingCode.LIMIT_EXCEEDED, "", offset, pointer, bounds, null);
  }

  /** Reports a property that the object does not have. */
  public void unknownProperty(
      long offset, String pointer, String name, @Nullable Collection<Object> known) {
    List<String> names = known == null ? List.of() : known.stream().map(String::valueOf).toList();
    Map<String, Object> parameters =
        new HashMap<>(Map.of("name", Quoted.of(name), "known", String.join(", ", names)));
    Optional<String> nearest = NearestWord.of(name, names);
    nearest.ifPresent(suggestion -> parameters.put("suggestion", suggestion));
    String variant = nearest.isPresent() ? ".suggestion" : "";
    add(ReadingCode.UNKNOWN_PROPERTY, variant, offset, pointer, parameters, null);
  }

  /** Reports a property that the object already has. */
  public void duplicateProperty(long offset, String pointer, String name) {
    add(ReadingCode.DUPLICATE_PROPERTY, "", offset, pointer, Map.of("name", Quoted.of(name)), null);
  }

  /** Reports a language tag that is malformed, or that the text already has. */
  public void languageTag(long offset, String pointer, String tag) {
    if (LanguageTag.isWellFormed(tag)) {
      duplicateProperty(offset, pointer, tag);
    } else {
      add(
          ReadingCode.MALFORMED_LANGUAGE_TAG,
          "",
          offset,
          pointer,
          Map.of("value", Quoted.of(tag)),
          tag);
    }
  }

  /** Reports a value of another JSON type than the target has. */
  public void wrongType(long offset, String pointer, Class<?> target) {
    add(ReadingCode.WRONG_TYPE, "." + JsonType.of(target).key(), offset, pointer, Map.of(), null);
  }

  /** Reports a localized text without a language. */
  public void emptyText(String pointer) {
    add(ReadingCode.WRONG_TYPE, ".empty", Problem.UNKNOWN_OFFSET, pointer, Map.of(), null);
  }

  /** Reports a fraction where an integer belongs. */
  public void notAnInteger(long offset, String pointer) {
    add(ReadingCode.NOT_AN_INTEGER, "", offset, pointer, Map.of(), null);
  }

  /** Reports a number that is no {@code int}. */
  public void outOfRange(long offset, String pointer) {
    Map<String, ?> bounds = Map.of("min", Integer.MIN_VALUE, "max", Integer.MAX_VALUE);
    add(ReadingCode.NUMBER_OUT_OF_RANGE, "", offset, pointer, bounds, null);
  }

  /** Reports a string that is no value of its target. */
  public void malformed(long offset, String pointer, Class<?> target, String text) {
    Scalar<?> scalar = Scalar.of(target);
    if (scalar == null) {
      wrongType(offset, pointer, target);
      return;
    }
    Map<String, Object> parameters =
        new HashMap<>(Map.of("value", Quoted.of(text), "codes", String.join(", ", scalar.codes())));
    Optional<String> nearest = NearestWord.of(text, scalar.codes());
    nearest.ifPresent(suggestion -> parameters.put("suggestion", suggestion));
    String variant = scalar.variant() + (nearest.isPresent() ? ".suggestion" : "");
    add(scalar.malformed(), variant, offset, pointer, parameters, text);
  }

  private void add(
      ReadingCode code,
      String variant,
      long offset,
      String pointer,
      Map<String, ?> parameters,
      @Nullable Serializable value) {
    if (problems.size() == limits.problems()) {
      omitted++;
      return;
    }
    String message = messages.format(code.code() + variant, parameters);
    problems.add(Problem.error(code, offset, pointer, message, value));
  }

  /** Returns the last entry of a report that does not list all. */
  Problem notListed(long offset, int count) {
    String message =
        messages.format(
            ReadingCode.LIMIT_EXCEEDED.code() + ".problems",
            Map.of("max", limits.problems(), "count", count));
    return Problem.error(ReadingCode.LIMIT_EXCEEDED, offset, "", message, count);
  }
}
