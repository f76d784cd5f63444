package io.github.mesmodel;

import java.io.Serializable;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time with an open end, such as {@code 2019/..}, or between two partial dates, both included,
 * such as {@code 2019/2022}.
 *
 * <p>The text form is the interval of ISO 8601-1, {@code 2019/2022}, with the open end of ISO
 * 8601-2, {@code 2019/..}. A period may end before it starts: validation reports it as {@code
 * reversed-period}.
 *
 * @param start the start, not null
 * @param end the end, null while it is open
 */
public record Period(PartialDate start, @Nullable PartialDate end) implements Serializable {
  private static final String OPEN = "..";

  /**
   * Creates a period.
   *
   * @throws NullPointerException if the start is null
   */
  public Period {
    Objects.requireNonNull(start, "start");
  }

  /**
   * Obtains the period between two years, both included.
   *
   * @param start the first year, 0 to 9999
   * @param end the last year, 0 to 9999
   * @return the period, not null
   * @throws java.time.DateTimeException if a year is out of range
   */
  public static Period ofYears(int start, int end) {
    return of(PartialDate.of(Year.of(start)), PartialDate.of(Year.of(end)));
  }

  /**
   * Obtains the period between two dates, both included.
   *
   * @param start the start, not null
   * @param end the end, not null
   * @return the period, not null
   */
  public static Period of(PartialDate start, PartialDate end) {
    return new Period(start, Objects.requireNonNull(end, "end"));
  }

  /**
   * Obtains a period whose end is open.
   *
   * @param start the start, not null
   * @return the period, not null
   */
  public static Period from(PartialDate start) {
    return new Period(start, null);
  }

  /**
   * Reads a period such as {@code 2019/2022} or {@code 2019-04/..}: the inverse of {@link
   * #toString}.
   *
   * @param text the text, not null
   * @return the period, not null
   * @throws DateTimeParseException if the text has another form
   */
  public static Period parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    String whole = text.toString();
    int slash = whole.indexOf('/');
    try {
      PartialDate start = PartialDate.parse(whole.substring(0, Math.max(slash, 0)));
      String end = whole.substring(slash + 1);
      return end.equals(OPEN) ? from(start) : of(start, PartialDate.parse(end));
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException(
          "A period must be two dates, such as 2019/2022 or 2019-04/2022-03, or one with an open end, such as 2019/..",
          text,
          0,
          e);
    }
  }

  /**
   * {@return whether a date is certainly within this period} An imprecise start or end may exclude
   * its own dates: {@code 2020} is certainly within {@code 2019/2022}, {@code 2022-06} is not.
   *
   * @param date the date, not null
   */
  public boolean contains(PartialDate date) {
    Objects.requireNonNull(date, "date");
    boolean begun = !start.latest().isAfter(date.earliest());
    return begun && (end == null || !date.latest().isAfter(end.earliest()));
  }

  /**
   * {@return whether this period and another certainly have a day in common} An open end is
   * unbounded.
   *
   * @param other the other period, not null
   */
  public boolean overlaps(Period other) {
    Objects.requireNonNull(other, "other");
    return beginsBy(end) && beginsBy(other.end) && other.beginsBy(end) && other.beginsBy(other.end);
  }

  private boolean beginsBy(@Nullable PartialDate limit) {
    return limit == null || !start.latest().isAfter(limit.earliest());
  }

  /**
   * {@return the text form, the inverse of {@link #parse}, such as {@code 2019/2022} or {@code
   * 2019/..}, not null}
   */
  @Override
  public String toString() {
    return start + "/" + (end == null ? OPEN : end.toString());
  }
}
