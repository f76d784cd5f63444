package io.github.mesmodel.validation;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters: Unicode code points
 */
public record Location(int line, int column) implements Serializable {
  /**
   * Creates a location.
   *
   * @throws IllegalArgumentException if the line or the column is less than 1
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Lines and columns begin at 1: " + line + ":" + column);
    }
  }

  /** Returns line and column, such as {@code 3:14}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
