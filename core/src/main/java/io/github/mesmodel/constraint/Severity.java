package io.github.mesmodel.constraint;

/** The severity of a violation. */
public enum Severity {
  /** A contradiction, or a form that nobody can use: a movement with an error is not valid. */
  ERROR,

  /** A gap, or an unusual value: a movement with warnings alone is valid. */
  WARNING
}
