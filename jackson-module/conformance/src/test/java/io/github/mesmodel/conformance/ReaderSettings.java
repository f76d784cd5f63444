package io.github.mesmodel.conformance;

import io.github.mesmodel.json.codec.ReadingLimits;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** What the builder of a reader is given. */
record ReaderSettings(
    Locale locale,
    Clock clock,
    int documentSize,
    int nestingDepth,
    int stringLength,
    int numberLength,
    int problems) {
  /** In English, on the first of January 2026, with the bounds that hold unless others are set. */
  static final ReaderSettings ENGLISH =
      new ReaderSettings(
          Locale.ENGLISH,
          Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC),
          ReadingLimits.DEFAULT.documentSize(),
          ReadingLimits.DEFAULT.nestingDepth(),
          ReadingLimits.DEFAULT.stringLength(),
          ReadingLimits.DEFAULT.numberLength(),
          ReadingLimits.DEFAULT.problems());

  ReaderSettings withLocale(Locale value) {
    return new ReaderSettings(
        value, clock, documentSize, nestingDepth, stringLength, numberLength, problems);
  }

  ReaderSettings withDocumentSize(int value) {
    return new ReaderSettings(
        locale, clock, value, nestingDepth, stringLength, numberLength, problems);
  }

  ReaderSettings withNestingDepth(int value) {
    return new ReaderSettings(
        locale, clock, documentSize, value, stringLength, numberLength, problems);
  }

  ReaderSettings withStringLength(int value) {
    return new ReaderSettings(
        locale, clock, documentSize, nestingDepth, value, numberLength, problems);
  }

  ReaderSettings withNumberLength(int value) {
    return new ReaderSettings(
        locale, clock, documentSize, nestingDepth, stringLength, value, problems);
  }

  ReaderSettings withProblems(int value) {
    return new ReaderSettings(
        locale, clock, documentSize, nestingDepth, stringLength, numberLength, value);
  }
}
