package io.github.mesmodel.examples.benchmarks.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Dates of reduced precision, as strings. What is no date is null: its own constraint tells. */
final class Dates {
  private Dates() {}

  /** Returns the first day that a date can mean. */
  static LocalDate earliest(String date) {
    return parse(date, true);
  }

  /** Returns the last day that a date can mean. */
  static LocalDate latest(String date) {
    return parse(date, false);
  }

  private static LocalDate parse(String date, boolean first) {
    if (date == null) {
      return null;
    }
    try {
      return switch (date.length()) {
        case 4 -> first ? Year.parse(date).atDay(1) : Year.parse(date).atMonth(12).atEndOfMonth();
        case 7 -> first ? YearMonth.parse(date).atDay(1) : YearMonth.parse(date).atEndOfMonth();
        case 10 -> LocalDate.parse(date);
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns whether a date is certainly after another. */
  static boolean isAfter(String date, String other) {
    LocalDate earliest = earliest(date);
    LocalDate latest = earliest == null ? null : latest(other);
    return latest != null && earliest.isAfter(latest);
  }

  static void checkOrder(String start, String end, String property, Problems problems) {
    if (start != null && end != null && isAfter(start, end)) {
      problems.add("reversed-period", property);
    }
  }

  static void checkPast(String date, Problems problems, String property) {
    checkPast(earliest(date), problems, property);
  }

  static void checkPast(LocalDate date, Problems problems, String property) {
    if (date != null && date.isAfter(problems.today())) {
      problems.add("future-date", property);
    }
  }
}
