package io.github.mesmodel;

import java.io.Serializable;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A beginning: a date, such as {@code 2002-03}, or {@code origin}, the origin of the organization
 * it is about ("depuis l'origine"), which has no date.
 *
 * <p>The text form is that of {@link PartialDate}, or {@code origin}.
 *
 * @param date the date, null for the origin
 */
public record Since(@Nullable PartialDate date) implements Serializable {
  /** The origin, whose date is not known. */
  public static final Since ORIGIN = new Since(null);

  private static final String ORIGIN_TEXT = "origin";

  /**
   * Obtains the beginning at a date.
   *
   * @param date the date, not null
   * @return the beginning, not null
   */
  public static Since of(PartialDate date) {
    return new Since(Objects.requireNonNull(date, "date"));
  }

  /**
   * Reads a beginning such as {@code 2002-03} or {@code origin}: the inverse of {@link #toString}.
   *
   * @param text the text, not null
   * @return the beginning, not null
   * @throws DateTimeParseException if the text has another form
   */
  public static Since parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    if (ORIGIN_TEXT.contentEquals(text)) {
      return ORIGIN;
    }
    try {
      return of(PartialDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException(
          "A beginning must be a date, such as 2002, 2002-03 or 2002-03-01, or the word origin",
          text,
          0,
          e);
    }
  }

  /** {@return whether this beginning is the origin} */
  public boolean isOrigin() {
    return date == null;
  }

  /**
   * {@return whether this beginning is certainly before a date} The origin is not, because its date
   * is not known.
   *
   * @param other the date, not null
   */
  public boolean isBefore(PartialDate other) {
    Objects.requireNonNull(other, "other");
    return date != null && date.isBefore(other);
  }

  /**
   * {@return whether this beginning is certainly after a date} The origin is not, because its date
   * is not known.
   *
   * @param other the date, not null
   */
  public boolean isAfter(PartialDate other) {
    Objects.requireNonNull(other, "other");
    return date != null && date.isAfter(other);
  }

  /**
   * {@return the text form, the inverse of {@link #parse}, such as {@code 2002-03} or {@code
   * origin}, not null}
   */
  @Override
  public String toString() {
    return date == null ? ORIGIN_TEXT : date.toString();
  }
}
