package io.github.mesmodel.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document. A process has two implementations at most, one for each major of
 * Jackson: with a third, the calls of the codec are megamorphic, and reading takes a tenth longer.
 */
public interface TokenSource {
  /** The result of {@link #nextName(Names, int)} at the end of the object. */
  int NONE = -1;

  /** The result of {@link #nextName(Names, int)} for a name that is not the guess. */
  int OTHER = -2;

  /** The kinds of tokens. */
  enum Kind {
    /** A string. */
    STRING,

    /** A number without a fraction and without an exponent. */
    INTEGER,

    /** Any other number. */
    FRACTION,

    /** True or false. */
    BOOLEAN,

    /** The literal null. */
    NULL,

    /** The beginning of an object. */
    OBJECT,

    /** The end of an object. */
    END_OBJECT,

    /** The beginning of an array. */
    ARRAY,

    /** The end of an array. */
    END_ARRAY,

    /** The name of a property. */
    NAME,

    /** A value that JSON does not have, such as an object embedded in a buffer of tokens. */
    OTHER,

    /** No token: before the first one, or after the last. */
    NONE
  }

  /** {@return the kind of the current token} */
  Kind kind();

  /**
   * Moves to the next token.
   *
   * @throws IOException if there is no valid token
   */
  Kind next() throws IOException;

  /**
   * Moves to the next name of an object, and compares it with a guess, which is faster than
   * decoding it.
   *
   * @param guess an index of the names
   * @return the guess if the name is that one, {@link #OTHER} if it is another, {@link #NONE} at
   *     the end of the object
   * @throws IOException if there is no valid token
   */
  int nextName(Names names, int guess) throws IOException;

  /**
   * Moves to the next name of an object.
   *
   * @return the name, null at the end of the object
   * @throws IOException if there is no valid token
   */
  @Nullable String nextName() throws IOException;

  /**
   * {@return the name of the current property}
   *
   * @throws IOException if it cannot be decoded
   */
  String name() throws IOException;

  /**
   * {@return the current string}
   *
   * @throws IOException if it is not valid, or longer than allowed
   */
  String string() throws IOException;

  /**
   * {@return the current number, of the kind {@link Kind#INTEGER}; null if it is not an {@code
   * int}}
   *
   * @throws IOException if it is not valid
   */
  @Nullable Integer integer() throws IOException;

  /**
   * Moves to the end of the current value, without decoding its strings.
   *
   * @throws IOException if the value is not valid
   */
  void skip() throws IOException;

  /**
   * Moves to the end of the current value, and decodes its strings, because a parser measures only
   * decoded strings.
   *
   * @throws IOException if the value is not valid, or a string longer than allowed
   */
  default void skipMeasured() throws IOException {
    int depth = 0;
    for (Kind kind = kind(); kind != Kind.NONE; kind = next()) {
      if (kind == Kind.STRING) {
        string();
      }
      depth +=
          switch (kind) {
            case OBJECT, ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
          };
      if (depth == 0) {
        return;
      }
    }
  }

  /** {@return the offset of the current token, in bytes, from 0} */
  long offset();

  /** {@return the JSON Pointer (RFC 6901) of the current token} */
  String pointer();
}
