package io.github.mesmodel.jackson3;

import io.github.mesmodel.Movement;

/** Tells which types the module serves. */
final class ModelTypes {
  private ModelTypes() {}

  /** Returns whether a type is a record, or a value type, of the model. */
  static boolean contains(Class<?> type) {
    boolean ofModel = type.getPackageName().equals(Movement.class.getPackageName());
    return ofModel && (type.isRecord() || Scalar.of(type) != null);
  }
}
