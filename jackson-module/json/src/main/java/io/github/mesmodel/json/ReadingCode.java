package io.github.mesmodel.json;

import io.github.mesmodel.json.codec.Scalar;
import java.util.Locale;

/** A kind of mistake in a document that the reader finds before validation. */
public enum ReadingCode {
  /** The document is not UTF-8. */
  ENCODING,

  /** The document is not JSON (RFC 8259), from here on. */
  JSON_SYNTAX,

  /** A limit of the reader is exceeded. */
  LIMIT_EXCEEDED,

  /** The object has no such property. */
  UNKNOWN_PROPERTY,

  /** The property, or the language, is already there. */
  DUPLICATE_PROPERTY,

  /** The value has another JSON type than it must have. */
  WRONG_TYPE,

  /** A number that must be an integer has a fraction or an exponent. */
  NOT_AN_INTEGER,

  /** A number is too large or too small. */
  NUMBER_OUT_OF_RANGE,

  /** A date, a beginning or an end does not have the form of one. */
  MALFORMED_DATE,

  /** A period does not have the form of one. */
  MALFORMED_PERIOD,

  /** A value of an open code list does not have the form of a code. */
  MALFORMED_CODE,

  /** A value is not one of a closed code list. */
  UNLISTED_CODE,

  /** A language tag does not have the form of one. */
  MALFORMED_LANGUAGE_TAG,

  /**
   * The rules could not be checked, because a check, or the clock of the reader, threw an
   * exception, which the message names. A check that throws is a defect of this library.
   */
  NOT_VALIDATED;

  /** {@return the code of a string that does not have the form of its type} */
  static ReadingCode ofMalformed(Scalar.Form form) {
    return switch (form) {
      case DATE, BEGINNING, END, DAY -> MALFORMED_DATE;
      case PERIOD -> MALFORMED_PERIOD;
      case OPEN_CODE -> MALFORMED_CODE;
      case CLOSED_CODE -> UNLISTED_CODE;
    };
  }

  /** {@return the code, such as {@code unknown-property}, not null} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
