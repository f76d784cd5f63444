package io.github.mesmodel.json.codec;

/**
 * Finds what reads, or writes, the values of a class.
 *
 * @param <C> a reader or a writer
 * @param <E> what is thrown where none can be found
 */
@FunctionalInterface
public interface ClassCodecs<C, E extends Exception> {
  /**
   * {@return what reads, or writes, the values of a class}
   *
   * @throws E if none can be found
   */
  C find(Class<?> type) throws E;
}
