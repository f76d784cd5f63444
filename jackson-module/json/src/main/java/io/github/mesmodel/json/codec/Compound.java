package io.github.mesmodel.json.codec;

/**
 * A reader, or a writer, of values that are made of others. It is made before those of the others,
 * because they may lead back to it, and completed by them.
 *
 * @param <C> a reader or a writer
 */
public interface Compound<C> {
  /**
   * Completes this, before its first use.
   *
   * @param codecs finds those for the others
   * @throws E if one cannot be found
   */
  <E extends Exception> void resolve(ClassCodecs<? extends C, E> codecs) throws E;
}
