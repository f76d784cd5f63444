package io.github.mesmodel.examples.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.hadoop.io.Text;

/**
 * A line of newline-delimited JSON.
 *
 * @param file the URI of its file
 * @param number its number in the file, from 1
 * @param bytes its bytes, without the line end
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record InputLine(String file, int number, byte[] bytes) implements Serializable {
  /** Copies the bytes, because Hadoop reads the next line into the same text. */
  static InputLine of(String file, int number, Text text) {
    int length = text.getLength();
    boolean carriageReturn = length > 0 && text.getBytes()[length - 1] == '\r';
    int end = carriageReturn ? length - 1 : length;
    return new InputLine(file, number, Arrays.copyOf(text.getBytes(), end));
  }

  /** Returns whether the line has only white space of JSON. */
  boolean isBlank() {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
