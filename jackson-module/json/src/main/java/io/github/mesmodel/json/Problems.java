package io.github.mesmodel.json;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.internal.NearestWord;
import io.github.mesmodel.internal.Quoted;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.Scalar;
import io.github.mesmodel.validation.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems of one document: as many as a report lists, and the number of the others. */
final class Problems {
  /** Reading ends after this many times as many errors as a report lists. */
  private static final int MAX_TIMES_LISTED = 10;

  private final Messages messages;
  private final ReadingLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Severity, Omitted> omitted = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final Severity unknownProperties;
  private @Nullable Problem end;
  private long textEnd = Long.MAX_VALUE;
  private final Set<String> misspelt = new HashSet<>();
  private final LanguageTags languages = new LanguageTags();

  /** Starts without problems. */
  Problems(Messages messages, ReadingLimits limits, Severity unknownProperties) {
    this.messages = messages;
    this.limits = limits;
    this.unknownProperties = unknownProperties;
    for (Severity severity : Severity.values()) {
      omitted.put(severity, new Omitted());
    }
  }

  List<Problem> list() {
    return problems;
  }

  /** Returns the language tags of the document. */
  LanguageTags languages() {
    return languages;
  }

  /** The problems of one severity that are not listed. */
  private static final class Omitted {
    private int count;
    private long last;
  }

  /** Returns the number of unlisted problems before the end of the reading. */
  int omitted(Severity severity) {
    Omitted others = Objects.requireNonNull(omitted.get(severity));
    return others.count > 0 && isPastEnd(others.last) ? others.count - 1 : others.count;
  }

  /**
   * Returns whether a place is behind the end of the reading, because parsers differ in whether
   * they return the beginning of a value whose end they refuse.
   */
  boolean isPastEnd(long offset) {
    return end != null && offset >= end.offset();
  }

  /**
   * Returns the problem that ended the reading, which is always listed; null if the document was
   * read to its end.
   */
  @Nullable Problem end() {
    return end;
  }

  /** Returns whether there are unlisted errors. */
  boolean isFull() {
    return omitted(Severity.ERROR) > 0;
  }

  /** Returns the number of errors after which reading ends. */
  int maxErrors() {
    return (int) Math.min((long) limits.problems() * MAX_TIMES_LISTED, Integer.MAX_VALUE);
  }

  /** Returns whether there are so many errors that reading ends. */
  boolean hasMaxErrors() {
    int listed = counts.getOrDefault(Severity.ERROR, 0);
    return listed + Objects.requireNonNull(omitted.get(Severity.ERROR)).count >= maxErrors();
  }

  /** Returns whether a component, by its pointer, seems to have a misspelt name. */
  boolean isMisspelt(String pointer) {
    return misspelt.contains(pointer);
  }

  /** Returns whether there is no problem. */
  boolean isEmpty() {
    return problems.isEmpty() && end == null;
  }

  /** Notes where the bytes stop being UTF-8, because a parser may go on there. */
  void endText(long offset) {
    textEnd = offset;
  }

  /** Returns the place where the bytes stop being UTF-8; behind every place if they do not. */
  long textEnd() {
    return textEnd;
  }

  /** Reports bytes that are not UTF-8, where reading ends. */
  void encoding(long offset) {
    if (end == null || end.offset() >= offset) {
      end(new JsonFault(ReadingCode.ENCODING, "", offset, "", Map.of()));
    }
  }

  /** Reports that the document is empty. */
  void empty() {
    end(JsonFault.syntax(".empty", 0));
  }

  /** Reports content after the document. */
  void trailing(long offset) {
    end(JsonFault.syntax(".trailing", offset));
  }

  /** Reports a document that a parser refuses although it is JSON and keeps the limits. */
  void unreadable(long offset) {
    end(JsonFault.syntax(".unreadable", offset));
  }

  /** Reports a document that is too large. */
  void tooLarge() {
    end(JsonFault.limit(".document", 0, limits.documentSize()));
  }

  /** Reports a property that the object does not have. */
  void unknownProperty(ProblemPlace place, String name, List<String> known) {
    if (isOmitted(place, unknownProperties)) {
      return;
    }
    Map<String, Object> parameters =
        new HashMap<>(Map.of("name", Quoted.of(name), "known", String.join(", ", known)));
    Optional<String> nearest = NearestWord.of(name, known);
    nearest.ifPresent(suggestion -> parameters.put("suggestion", suggestion));
    nearest.ifPresent(suggestion -> misspelt.add(sibling(place.pointer(), suggestion)));
    String variant = nearest.isPresent() ? ".suggestion" : "";
    add(ReadingCode.UNKNOWN_PROPERTY, unknownProperties, variant, place, parameters, null);
  }

  private static String sibling(String pointer, String name) {
    return pointer.substring(0, pointer.lastIndexOf('/') + 1) + name;
  }

  /** Reports a property that the object already has. */
  void duplicateProperty(ProblemPlace place, String name) {
    addError(ReadingCode.DUPLICATE_PROPERTY, "", place, Map.of("name", Quoted.of(name)), null);
  }

  /** Reports a language tag that is malformed, or that the text already has. */
  void languageTag(ProblemPlace place, String tag) {
    if (languages.canonical(tag) != null) {
      duplicateProperty(place, tag);
    } else {
      addError(ReadingCode.MALFORMED_LANGUAGE_TAG, "", place, Map.of("value", Quoted.of(tag)), tag);
    }
  }

  /** Reports a value of another JSON type than the target has. */
  void wrongType(ProblemPlace place, Class<?> target) {
    addError(ReadingCode.WRONG_TYPE, "." + JsonType.of(target).key(), place, Map.of(), null);
  }

  /** Reports a localized text without a language, of which only the pointer is known. */
  void emptyText(ProblemPlace place) {
    addError(ReadingCode.WRONG_TYPE, ".empty", place, Map.of(), null);
  }

  /** Reports a fraction where an integer belongs. */
  void notAnInteger(ProblemPlace place) {
    addError(ReadingCode.NOT_AN_INTEGER, "", place, Map.of(), null);
  }

  /** Reports a number that is not an {@code int}. */
  void outOfRange(ProblemPlace place) {
    Map<String, ?> range = Map.of("min", Integer.MIN_VALUE, "max", Integer.MAX_VALUE);
    addError(ReadingCode.NUMBER_OUT_OF_RANGE, "", place, range, null);
  }

  /** Reports a string that is not a value of its type. */
  void malformed(ProblemPlace place, Scalar<?> scalar, String text) {
    if (isOmitted(place, Severity.ERROR)) {
      return;
    }
    Map<String, Object> parameters =
        new HashMap<>(Map.of("value", Quoted.of(text), "codes", String.join(", ", scalar.codes())));
    Optional<String> nearest = NearestWord.of(text, scalar.codes());
    nearest.ifPresent(suggestion -> parameters.put("suggestion", suggestion));
    String variant = variant(scalar.form()) + (nearest.isPresent() ? ".suggestion" : "");
    add(ReadingCode.ofMalformed(scalar.form()), Severity.ERROR, variant, place, parameters, text);
  }

  /** Returns the variant of the message for a malformed string. */
  private static String variant(Scalar.Form form) {
    return switch (form) {
      case BEGINNING -> ".since";
      case END -> ".until";
      case DAY -> ".day";
      default -> "";
    };
  }

  /** Reports that the rules could not be checked. */
  void notValidated(Throwable why) {
    ProblemPlace root = ProblemPlace.of(ProblemPlace.UNKNOWN_OFFSET, "");
    Map<String, ?> parameters = Map.of("exception", Quoted.oneLine(why.toString()));
    addError(ReadingCode.NOT_VALIDATED, "", root, parameters, null);
  }

  /** Reports the fault that ends the reading, if it is the first. */
  void end(JsonFault fault) {
    if (end != null && fault.offset() > end.offset()) {
      return;
    }
    String message = messages.format(fault.code().code() + fault.variant(), fault.parameters());
    end = problem(fault.code(), Severity.ERROR, fault.offset(), fault.pointer(), message, null);
  }

  private void addError(
      ReadingCode code,
      String variant,
      ProblemPlace place,
      Map<String, ?> parameters,
      @Nullable Serializable value) {
    if (!isOmitted(place, Severity.ERROR)) {
      add(code, Severity.ERROR, variant, place, parameters, value);
    }
  }

  private void add(
      ReadingCode code,
      Severity severity,
      String variant,
      ProblemPlace place,
      Map<String, ?> parameters,
      @Nullable Serializable value) {
    String message = messages.format(code.code() + variant, parameters);
    problems.add(problem(code, severity, place.offset(), place.pointer(), message, value));
    counts.merge(severity, 1, Integer::sum);
  }

  private static Problem problem(
      ReadingCode code,
      Severity severity,
      long offset,
      String pointer,
      String message,
      @Nullable Serializable value) {
    return new Problem(offset, new Violation(code.code(), severity, pointer, message, value, null));
  }

  /** Returns whether the list of a severity is full; the problem is then counted. */
  private boolean isOmitted(ProblemPlace place, Severity severity) {
    boolean full = counts.getOrDefault(severity, 0) == limits.problems();
    if (full) {
      Omitted others = Objects.requireNonNull(omitted.get(severity));
      others.count++;
      others.last = place.offset();
    }
    return full;
  }

  /** Returns the entry that counts the unlisted problems. */
  Problem notListed(long offset, Severity severity, int count) {
    Map<String, ?> parameters = Map.of("max", limits.problems(), "count", count);
    String code = ReadingCode.LIMIT_EXCEEDED.code();
    String message = messages.format(code + ".problems", parameters);
    return new Problem(offset, new Violation(code, severity, "", message, count));
  }
}
