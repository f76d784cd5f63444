package io.github.mesmodel;

/**
 * A value of a code list: its code, as data writes it, and its name, as a person reads it.
 *
 * <p>The closed list is the enum {@link Scale}; values of open lists are {@link OpenCode}s.
 */
public sealed interface Code permits Scale, OpenCode {
  /**
   * {@return the code: groups of ASCII lower-case letters and digits, joined by hyphens, such as
   * {@code territorial}, not null}
   */
  String code();

  /** {@return the name of this value, in French and English if it is listed, not null} */
  LocalizedText label();
}
