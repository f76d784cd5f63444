package io.github.mesmodel.json;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.LanguageTag;
import io.github.mesmodel.internal.NearestWord;
import io.github.mesmodel.internal.Quoted;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.Scalar;
import io.github.mesmodel.validation.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is found wrong while one document is read: so many problems as a report lists, and the
 * number of the others.
 */
final class Problems {
  private final ReadingMessages messages;
  private final ReadingLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private int omitted;
  private long lastOmitted = ProblemPlace.UNKNOWN_OFFSET;
  private @Nullable Problem end;
  private final Set<String> misspelt = new HashSet<>();

  /** Starts with none. */
  Problems(ReadingMessages messages, ReadingLimits limits) {
    this.messages = messages;
    this.limits = limits;
  }

  List<Problem> list() {
    return problems;
  }

  /** Returns the number of problems that are not listed, and are before what ended the reading. */
  int omitted() {
    return omitted > 0 && isPastEnd(lastOmitted) ? omitted - 1 : omitted;
  }

  /**
   * Returns whether a place is not read any more: parsers differ in whether they return the
   * beginning of a value whose end they refuse.
   */
  boolean isPastEnd(long offset) {
    return end != null && offset >= end.offset();
  }

  /**
   * Returns what ended the reading, which is listed in any case; null if the document was read to
   * its end.
   */
  @Nullable Problem end() {
    return end;
  }

  /** Returns whether there are more problems than are listed. */
  boolean isFull() {
    return omitted() > 0;
  }

  /** Returns whether a component, by its pointer, seems to be there under a misspelt name. */
  boolean isMisspelt(String pointer) {
    return misspelt.contains(pointer);
  }

  /** Returns whether there is none. */
  boolean isEmpty() {
    return problems.isEmpty() && end == null;
  }

  /** Reports bytes that are not UTF-8, where reading ends, although the parser may have gone on. */
  void encoding(long offset) {
    if (end == null || end.offset() >= offset) {
      // What is not listed comes after all that is listed.
      omitted = problems.removeIf(problem -> problem.offset() > offset) ? 0 : omitted;
      end(new JsonFault(ReadingCode.ENCODING, "", offset, "", Map.of()));
    }
  }

  /** Reports that the document is empty. */
  void empty() {
    end(JsonFault.syntax(".empty", 0));
  }

  /** Reports what follows the document. */
  void trailing(long offset) {
    end(JsonFault.syntax(".trailing", offset));
  }

  /** Reports what a parser does not read, although it is JSON and keeps the bounds. */
  void unreadable(long offset) {
    end(JsonFault.syntax(".unreadable", offset));
  }

  /** Reports a document that is too large. */
  void tooLarge() {
    end(JsonFault.limit(".document", 0, limits.documentSize()));
  }

  /** Reports a property that the object does not have. */
  void unknownProperty(ProblemPlace place, String name, List<String> known) {
    if (isOmitted(place)) {
      return;
    }
    Map<String, Object> parameters =
        new HashMap<>(Map.of("name", Quoted.of(name), "known", String.join(", ", known)));
    Optional<String> nearest = NearestWord.of(name, known);
    nearest.ifPresent(suggestion -> parameters.put("suggestion", suggestion));
    nearest.ifPresent(suggestion -> misspelt.add(sibling(place.pointer(), suggestion)));
    String variant = nearest.isPresent() ? ".suggestion" : "";
    add(ReadingCode.UNKNOWN_PROPERTY, variant, place, parameters, null);
  }

  private static String sibling(String pointer, String name) {
    return pointer.substring(0, pointer.lastIndexOf('/') + 1) + name;
  }

  /** Reports a property that the object already has. */
  void duplicateProperty(ProblemPlace place, String name) {
    add(ReadingCode.DUPLICATE_PROPERTY, "", place, Map.of("name", Quoted.of(name)), null);
  }

  /** Reports a language tag that is malformed, or that the text already has. */
  void languageTag(ProblemPlace place, String tag) {
    if (LanguageTag.isWellFormed(tag)) {
      duplicateProperty(place, tag);
    } else {
      add(ReadingCode.MALFORMED_LANGUAGE_TAG, "", place, Map.of("value", Quoted.of(tag)), tag);
    }
  }

  /** Reports a value of another JSON type than the target has. */
  void wrongType(ProblemPlace place, Class<?> target) {
    add(ReadingCode.WRONG_TYPE, "." + JsonType.of(target).key(), place, Map.of(), null);
  }

  /** Reports a localized text without a language, whose beginning is looked up. */
  void emptyText(ProblemPlace place) {
    add(ReadingCode.WRONG_TYPE, ".empty", place, Map.of(), null);
  }

  /** Reports a fraction where an integer belongs. */
  void notAnInteger(ProblemPlace place) {
    add(ReadingCode.NOT_AN_INTEGER, "", place, Map.of(), null);
  }

  /** Reports a number that is no {@code int}. */
  void outOfRange(ProblemPlace place) {
    Map<String, ?> bounds = Map.of("min", Integer.MIN_VALUE, "max", Integer.MAX_VALUE);
    add(ReadingCode.NUMBER_OUT_OF_RANGE, "", place, bounds, null);
  }

  /** Reports a string that is no value of its type. */
  void malformed(ProblemPlace place, Scalar<?> scalar, String text) {
    if (isOmitted(place)) {
      return;
    }
    Map<String, Object> parameters =
        new HashMap<>(Map.of("value", Quoted.of(text), "codes", String.join(", ", scalar.codes())));
    Optional<String> nearest = NearestWord.of(text, scalar.codes());
    nearest.ifPresent(suggestion -> parameters.put("suggestion", suggestion));
    String variant = variant(scalar.form()) + (nearest.isPresent() ? ".suggestion" : "");
    add(ReadingCode.ofMalformed(scalar.form()), variant, place, parameters, text);
  }

  /** Returns which of the messages about strings of another form applies. */
  private static String variant(Scalar.Form form) {
    return switch (form) {
      case BEGINNING -> ".since";
      case DAY -> ".day";
      default -> "";
    };
  }

  /** Reports what ends the reading. */
  void end(JsonFault fault) {
    String message = messages.format(fault.code().code() + fault.variant(), fault.parameters());
    end = Problem.error(fault.code(), fault.offset(), fault.pointer(), message, null);
  }

  private void add(
      ReadingCode code,
      String variant,
      ProblemPlace place,
      Map<String, ?> parameters,
      @Nullable Serializable value) {
    if (!isOmitted(place)) {
      String message = messages.format(code.code() + variant, parameters);
      problems.add(Problem.error(code, place.offset(), place.pointer(), message, value));
    }
  }

  /** Returns whether no more problems are listed; then one more is counted. */
  private boolean isOmitted(ProblemPlace place) {
    boolean full = problems.size() == limits.problems();
    if (full) {
      omitted++;
      lastOmitted = place.offset();
    }
    return full;
  }

  /** Returns the entry of a report that does not list all. */
  Problem notListed(long offset, Severity severity, int count) {
    Map<String, ?> parameters = Map.of("max", limits.problems(), "count", count);
    String code = ReadingCode.LIMIT_EXCEEDED.code();
    String message = messages.format(code + ".problems", parameters);
    return new Problem(offset, new Violation(code, severity, "", message, count));
  }
}
