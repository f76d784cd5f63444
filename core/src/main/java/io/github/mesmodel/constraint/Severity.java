package io.github.mesmodel.constraint;

/** The severity of a violation. */
public enum Severity {
  /** A contradiction or an unusable form: a movement with an error is not valid. */
  ERROR,

  /** A gap or an unusual value: a movement with only warnings is valid. */
  WARNING
}
