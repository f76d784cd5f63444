package io.github.mesmodel.json.codec;

/**
 * Finds the reader, or the writer, of a class.
 *
 * @param <C> a reader or a writer
 * @param <E> the exception if none can be found
 */
@FunctionalInterface
public interface ClassCodecs<C, E extends Exception> {
  /**
   * {@return the reader, or the writer, of a class}
   *
   * @throws E if none can be found
   */
  C find(Class<?> type) throws E;
}
