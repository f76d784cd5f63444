package io.github.mesmodel.json.codec;

import io.github.mesmodel.internal.LanguageTag;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears of what does not fit, while a document is read. What it returns is taken for the value; the
 * source then stands at the end of what was wrong.
 */
public interface ProblemSink {
  /**
   * Hears of a token that the type is not read from.
   *
   * @param form the form of the type, where it is a special one
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object unexpected(Type type, @Nullable String form) throws IOException;

  /**
   * Hears of a token that is no string, or no {@code int}, where one is wanted: a mapper may make
   * one of it.
   *
   * @param type {@link String} or {@link Integer}
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object coerced(Class<?> type) throws IOException;

  /**
   * Hears of a string that is no value of its type.
   *
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object malformed(Scalar<?> scalar, String text, RuntimeException why)
      throws IOException;

  /**
   * Hears of a name that is no language tag, or names a language that the text already has.
   *
   * @return the tag instead, null for none: its value is then skipped
   * @throws IOException if reading ends here
   */
  @Nullable String languageTag(String name, String why) throws IOException;

  /**
   * {@return the canonical form of a language tag; null if it is not well formed}
   *
   * @throws IOException if reading ends here
   */
  default @Nullable String canonical(String tag) throws IOException {
    return LanguageTag.canonicalOrNull(tag);
  }

  /**
   * Hears of a property that the record does not have, and skips its value.
   *
   * @param known the names of the properties that it has
   * @throws IOException if reading ends here
   */
  void unknownProperty(Class<?> owner, String name, List<String> known) throws IOException;

  /**
   * Hears of a property that the record already has.
   *
   * @return whether its value is skipped: the first value counts then, else the last one
   * @throws IOException if reading ends here
   */
  boolean skipsDuplicate(String name) throws IOException;

  /**
   * Hears of values that a constructor refuses.
   *
   * @param argument what the constructor was given
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object refused(Class<?> type, Object argument, Throwable why) throws IOException;

  /**
   * Hears of a tag that a text refuses although {@link #languageTag} returned it.
   *
   * @throws IOException if reading ends here
   */
  void refusedTag(Class<?> type, RuntimeException why) throws IOException;

  /** {@return whether a value stands for the list of it alone} */
  boolean takesSingleAsList();

  /**
   * Hears of an exception on its way out of a property: throws it with that property in its path,
   * or returns.
   *
   * @throws IOException the exception with its path
   */
  void passing(Exception e, Class<?> owner, String property) throws IOException;

  /**
   * Hears of an exception on its way out of an element: throws it with that element in its path, or
   * returns.
   *
   * @throws IOException the exception with its path
   */
  void passing(Exception e, List<?> owner, int index) throws IOException;
}
