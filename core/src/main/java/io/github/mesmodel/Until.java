package io.github.mesmodel;

import java.io.Serializable;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An end: a date, such as {@code 2019-06}, or {@code past}, where the end is certain and its date
 * is not known.
 *
 * <p>The text form is that of {@link PartialDate}, or {@code past}.
 *
 * @param date the date, null for the past
 */
public record Until(@Nullable PartialDate date) implements Serializable {
  /** An end in the past, whose date is not known. */
  public static final Until PAST = new Until(null);

  private static final String PAST_TEXT = "past";

  /**
   * Obtains the end at a date.
   *
   * @param date the date, not null
   * @return the end, not null
   */
  public static Until of(PartialDate date) {
    return new Until(Objects.requireNonNull(date, "date"));
  }

  /**
   * Reads an end such as {@code 2002-03} or {@code past}: the inverse of {@link #toString}.
   *
   * @param text the text, not null
   * @return the end, not null
   * @throws DateTimeParseException if the text has another form
   */
  public static Until parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    if (PAST_TEXT.contentEquals(text)) {
      return PAST;
    }
    try {
      return of(PartialDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException(
          "An end must be a date, such as 2002, 2002-03 or 2002-03-01, or the word past",
          text,
          0,
          e);
    }
  }

  /** {@return whether this end is in the past, at a date that is not known} */
  public boolean isPast() {
    return date == null;
  }

  /**
   * {@return whether this end is certainly before a date} The past is not, because its date is not
   * known.
   *
   * @param other the date, not null
   */
  public boolean isBefore(PartialDate other) {
    Objects.requireNonNull(other, "other");
    return date != null && date.isBefore(other);
  }

  /**
   * {@return whether this end is certainly after a date} The past is not, because its date is not
   * known.
   *
   * @param other the date, not null
   */
  public boolean isAfter(PartialDate other) {
    Objects.requireNonNull(other, "other");
    return date != null && date.isAfter(other);
  }

  /**
   * {@return the text form, the inverse of {@link #parse}, such as {@code 2002-03} or {@code past},
   * not null}
   */
  @Override
  public String toString() {
    return date == null ? PAST_TEXT : date.toString();
  }
}
