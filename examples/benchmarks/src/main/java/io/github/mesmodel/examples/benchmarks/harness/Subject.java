package io.github.mesmodel.examples.benchmarks.harness;

import java.util.List;

/**
 * Measured work, a row of a table.
 *
 * @param <T> the type of the input
 * @param label the name of the row, unique in its suite
 * @param reference the label of the row that its time is divided by
 * @param units how many units of the table, such as documents, one interval has
 * @param bytes the size of the JSON of one interval, 0 where no JSON is read or written
 * @param preparation makes the input of one interval; it is not timed
 * @param work the work that is timed, once for each element
 */
public record Subject<T>(
    String label,
    String reference,
    int units,
    long bytes,
    Preparation<T> preparation,
    Work<T> work) {

  /** Makes the input of an interval. */
  @FunctionalInterface
  public interface Preparation<T> {
    /** {@return the elements, new ones if the work needs fresh elements} */
    List<T> prepare() throws Exception;
  }

  /** Work that is timed. */
  @FunctionalInterface
  public interface Work<T> {
    /** {@return the result of the work on one element} */
    Object work(T element) throws Exception;
  }
}
