package io.github.mesmodel.json.codec;

import java.io.IOException;

/** Takes the tokens of a document. A process has one implementation for each major of Jackson. */
public interface TokenSink {
  /**
   * Begins an object.
   *
   * @param owner the value that is written as an object
   * @throws IOException if the output cannot be written
   */
  void beginObject(Object owner) throws IOException;

  /**
   * Ends an object.
   *
   * @throws IOException if the output cannot be written
   */
  void endObject() throws IOException;

  /**
   * Begins an array.
   *
   * @param owner the value that is written as an array
   * @param size the number of its elements
   * @throws IOException if the output cannot be written
   */
  void beginArray(Object owner, int size) throws IOException;

  /**
   * Ends an array.
   *
   * @throws IOException if the output cannot be written
   */
  void endArray() throws IOException;

  /**
   * Writes the name of a property of a record.
   *
   * @throws IOException if the output cannot be written
   */
  void name(Names names, int index) throws IOException;

  /**
   * Writes the name of a property.
   *
   * @throws IOException if the output cannot be written, or the name not be encoded
   */
  void name(String name) throws IOException;

  /**
   * Writes a string.
   *
   * @throws IOException if the output cannot be written, or the string not be encoded
   */
  void string(String text) throws IOException;

  /**
   * Writes a number.
   *
   * @throws IOException if the output cannot be written
   */
  void integer(int number) throws IOException;

  /**
   * Writes the literal null.
   *
   * @throws IOException if the output cannot be written
   */
  void nothing() throws IOException;

  /**
   * Writes a value that may be of any type, such as that of a violation.
   *
   * @throws IOException if the output cannot be written, or nothing can write the value
   */
  void other(Object value) throws IOException;

  /**
   * Handles an exception on its way out of a property: throws it with that property in its path, or
   * returns.
   *
   * @throws IOException the exception with its path
   */
  void passing(Exception e, Object owner, String property) throws IOException;
}
