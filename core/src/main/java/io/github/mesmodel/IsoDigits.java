package io.github.mesmodel;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The digits of dates in the ISO 8601 form, read and written without a formatter. */
final class IsoDigits {
  private IsoDigits() {}

  static int year(CharSequence text) {
    return number(text, 0, 4);
  }

  /** Returns the number of the two digits at an offset, which follow a hyphen. */
  static int afterHyphen(CharSequence text, int start) {
    if (text.charAt(start - 1) != '-') {
      throw malformed(text, null);
    }
    return number(text, start, start + 2);
  }

  private static int number(CharSequence text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw malformed(text, null);
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  static DateTimeParseException malformed(CharSequence text, @Nullable DateTimeException cause) {
    String message =
        "A date must be a year, a month or a day of the calendar, such as 2002, 2002-03 or 2002-03-01";
    return new DateTimeParseException(message, text, 0, cause);
  }

  /** Writes the two digits of a number below 100. */
  static void put(int number, byte[] text, int start) {
    text[start] = (byte) ('0' + number / 10);
    text[start + 1] = (byte) ('0' + number % 10);
  }

  static void putAfterHyphen(int number, byte[] text, int start) {
    text[start - 1] = '-';
    put(number, text, start);
  }
}
