package io.github.mesmodel.json.codec;

/**
 * A reader, or a writer, of values that contain others. It is created before those of the others,
 * because they may refer back to it, and completed with them.
 *
 * @param <C> a reader or a writer
 */
public interface Compound<C> {
  /**
   * Completes this, before its first use.
   *
   * @param codecs finds the readers, or the writers, of the others
   * @throws E if one cannot be found
   */
  <E extends Exception> void resolve(ClassCodecs<? extends C, E> codecs) throws E;
}
