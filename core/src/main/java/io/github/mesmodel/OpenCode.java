package io.github.mesmodel;

import java.io.Serializable;

/**
 * A value of an open code list: a listed one, or one that nobody listed, which is kept as it is.
 *
 * <p>Validation reports a value that is not known as the warning {@code unknown-code}.
 */
public sealed interface OpenCode extends Code, Serializable
    permits NetworkKind, LegalForm, RoleType, IdentifierScheme {
  /** {@return whether this value is listed} */
  default boolean isKnown() {
    return CodeList.of(this).contains(code());
  }

  /**
   * {@inheritDoc}
   *
   * <p>A value that is not known is named by its code, under the tag {@code und} (undetermined) of
   * BCP 47.
   */
  @Override
  default LocalizedText label() {
    return CodeList.of(this).label(code());
  }
}
