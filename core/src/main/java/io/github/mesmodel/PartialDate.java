package io.github.mesmodel;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a year, a year and month, or a full date, in the ISO calendar,
 * from year 0000 to 9999.
 *
 * <p>The text form is that of ISO 8601-1 with reduced precision: {@code 2002}, {@code 2002-03} or
 * {@code 2002-03-01}. The precision is part of the value: {@code 2002} equals neither {@code
 * 2002-01} nor {@code 2002-01-01}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PartialDate implements Serializable, Comparable<PartialDate> {
  /** The precision of a date. */
  public enum Precision {
    /** The year only. */
    YEAR,
    /** The year and the month. */
    MONTH,
    /** The full date. */
    DAY
  }

  @Serial private static final long serialVersionUID = 1L;

  private static final int ABSENT = 0;
  private static final int MAX_YEAR = 9999;

  /** The year, 0 to 9999. */
  private final int year;

  /** The month, 1 to 12, or 0 if not known. */
  private final int month;

  /** The day of the month, 1 to 31, or 0 if not known. */
  private final int day;

  private PartialDate(int year, int month, int day) {
    if (year < 0 || year > MAX_YEAR) {
      throw new DateTimeException("A year must have four digits, 0000 to 9999, but was " + year);
    }
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * Obtains a date of which the year is known.
   *
   * @param year the year
   * @return the date, not null
   * @throws DateTimeException if the year is before 0000 or after 9999
   */
  public static PartialDate of(int year) {
    return new PartialDate(year, ABSENT, ABSENT);
  }

  /**
   * Obtains a date of which the year and the month are known.
   *
   * @param year the year
   * @param month the month, from 1 to 12
   * @return the date, not null
   * @throws DateTimeException if the year is before 0000 or after 9999, or there is no such month
   */
  public static PartialDate of(int year, int month) {
    return of(YearMonth.of(year, month));
  }

  /**
   * Obtains a date of which the year is known.
   *
   * @param year the year, not null
   * @return the date, not null
   * @throws DateTimeException if the year is before 0000 or after 9999
   */
  public static PartialDate of(Year year) {
    Objects.requireNonNull(year, "year");
    return new PartialDate(year.getValue(), ABSENT, ABSENT);
  }

  /**
   * Obtains a date of which the year and the month are known.
   *
   * @param month the month, not null
   * @return the date, not null
   * @throws DateTimeException if the year is before 0000 or after 9999
   */
  public static PartialDate of(YearMonth month) {
    Objects.requireNonNull(month, "month");
    return new PartialDate(month.getYear(), month.getMonthValue(), ABSENT);
  }

  /**
   * Obtains a date that is fully known.
   *
   * @param date the date, not null
   * @return the date, not null
   * @throws DateTimeException if the year is before 0000 or after 9999
   */
  public static PartialDate of(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads a date such as {@code 2002}, {@code 2002-03} or {@code 2002-03-01}: the inverse of {@link
   * #toString}.
   *
   * @param text the text, not null
   * @return the date, not null
   * @throws DateTimeParseException if the text has another form, or names a day that the calendar
   *     does not have
   */
  public static PartialDate parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    return switch (text.length()) {
      case 4 -> new PartialDate(IsoDigits.year(text), ABSENT, ABSENT);
      case 7 -> checked(text, ABSENT);
      case 10 -> checked(text, IsoDigits.afterHyphen(text, 8));
      default -> throw IsoDigits.malformed(text, null);
    };
  }

  private static PartialDate checked(CharSequence text, int day) {
    int year = IsoDigits.year(text);
    int month = IsoDigits.afterHyphen(text, 5);
    try {
      ChronoField.MONTH_OF_YEAR.checkValidValue(month);
      if (text.length() > 7) {
        LocalDate.of(year, month, day);
      }
    } catch (DateTimeException e) {
      throw IsoDigits.malformed(text, e);
    }
    return new PartialDate(year, month, day);
  }

  /** {@return the year, from 0 to 9999} */
  public int year() {
    return year;
  }

  /** {@return the month, from 1 to 12, empty if it is not known} */
  public OptionalInt month() {
    return month == ABSENT ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** {@return the day of the month, from 1 to 31, empty if it is not known} */
  public OptionalInt day() {
    return day == ABSENT ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** {@return the precision of this date, not null} */
  public Precision precision() {
    if (month == ABSENT) {
      return Precision.YEAR;
    }
    return day == ABSENT ? Precision.MONTH : Precision.DAY;
  }

  /**
   * {@return the first possible day of this date, not null: for {@code 2002}, the first of January
   * 2002}
   */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * {@return the last possible day of this date, not null: for {@code 2002-02}, the 28th of
   * February 2002}
   */
  public LocalDate latest() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year, 12, 31);
      case MONTH -> YearMonth.of(year, month).atEndOfMonth();
      case DAY -> LocalDate.of(year, month, day);
    };
  }

  /**
   * {@return whether this date is certainly before another: its latest day before the other's
   * earliest} {@code 2002} is not certainly before {@code 2002-03}, nor after it.
   *
   * @param other the other date, not null
   */
  public boolean isBefore(PartialDate other) {
    Objects.requireNonNull(other, "other");
    return latest().isBefore(other.earliest());
  }

  /**
   * {@return whether this date is certainly after another: its earliest day after the other's
   * latest}
   *
   * @param other the other date, not null
   */
  public boolean isAfter(PartialDate other) {
    Objects.requireNonNull(other, "other");
    return other.isBefore(this);
  }

  /**
   * Compares for sorting, consistently with equals: by {@link #earliest}, and the less precise
   * first. The order is for lists; {@link #isBefore} and {@link #isAfter} compare by certainty.
   *
   * @param other the other date, not null
   * @return negative, zero or positive, as this date is listed before, with or after the other
   */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : precision().compareTo(other.precision());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PartialDate other
        && year == other.year
        && month == other.month
        && day == other.day;
  }

  @Override
  public int hashCode() {
    return (year << 9) | (month << 5) | day;
  }

  /**
   * {@return the ISO 8601 form, the inverse of {@link #parse}, such as {@code 2002}, {@code
   * 2002-03} or {@code 2002-03-01}, not null}
   */
  @Override
  public String toString() {
    byte[] text = new byte[day != ABSENT ? 10 : month != ABSENT ? 7 : 4];
    IsoDigits.put(year / 100, text, 0);
    IsoDigits.put(year % 100, text, 2);
    if (month != ABSENT) {
      IsoDigits.putAfterHyphen(month, text, 5);
    }
    if (day != ABSENT) {
      IsoDigits.putAfterHyphen(day, text, 8);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /**
   * Refuses a date that no factory makes.
   *
   * @return this date
   * @throws InvalidObjectException if the stream holds no date
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    try {
      PartialDate date = parse(toString());
      if (date.equals(this)) {
        return date;
      }
    } catch (DateTimeException e) {
      throw (InvalidObjectException) new InvalidObjectException("Not a date: " + this).initCause(e);
    }
    throw new InvalidObjectException("Not a date: " + this);
  }
}
