package io.github.mesmodel.json.codec;

import io.github.mesmodel.internal.LanguageTag;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Handles the values of a document that do not fit. The reader takes the returned value instead;
 * the source then stands at the end of the wrong value.
 */
public interface ProblemSink {
  /**
   * Handles a token that the type is not read from.
   *
   * @param form the form of the type, null for the usual one
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object unexpected(Type type, @Nullable String form) throws IOException;

  /**
   * Handles a token that is not a string, or not an {@code int}, where one is required, because a
   * mapper may convert it.
   *
   * @param type {@link String} or {@link Integer}
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object coerced(Class<?> type) throws IOException;

  /**
   * Handles a string that is not a value of its type.
   *
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object malformed(Scalar<?> scalar, String text, RuntimeException why)
      throws IOException;

  /**
   * Handles a name that is not a language tag, or names a language that the text already has.
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
   * Handles a property that the record does not have, and skips its value.
   *
   * @param known the names of the properties that it has
   * @throws IOException if reading ends here
   */
  void unknownProperty(Class<?> owner, String name, List<String> known) throws IOException;

  /**
   * Handles a property that the record already has.
   *
   * @return whether its value is skipped: the first value counts then, else the last one
   * @throws IOException if reading ends here
   */
  boolean skipsDuplicate(String name) throws IOException;

  /**
   * Handles values that a constructor refuses.
   *
   * @param argument the argument of the constructor
   * @return the value instead, null for none
   * @throws IOException if reading ends here
   */
  @Nullable Object refused(Class<?> type, Object argument, Throwable why) throws IOException;

  /**
   * Handles a tag that a text refuses although {@link #languageTag} returned it.
   *
   * @throws IOException if reading ends here
   */
  void refusedTag(Class<?> type, RuntimeException why) throws IOException;

  /** {@return whether a single value is read as a list of one element} */
  boolean takesSingleAsList();

  /**
   * Handles an exception on its way out of a property: throws it with that property in its path, or
   * returns.
   *
   * @throws IOException the exception with its path
   */
  void passing(Exception e, Class<?> owner, String property) throws IOException;

  /**
   * Handles an exception on its way out of an element: throws it with that element in its path, or
   * returns.
   *
   * @throws IOException the exception with its path
   */
  void passing(Exception e, List<?> owner, int index) throws IOException;
}
