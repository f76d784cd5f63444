package io.github.mesmodel;

import java.io.Serializable;

/**
 * A value of an open code list: a listed value, or another value, which is kept as it is.
 *
 * <p>Validation reports an unlisted value as the warning {@code unknown-code}.
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
   * <p>An unlisted value has its code as its name, under the tag {@code und} (undetermined) of BCP
   * 47.
   */
  @Override
  default LocalizedText label() {
    return CodeList.of(this).label(code());
  }
}
