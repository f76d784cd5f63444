package io.github.mesmodel.json.codec;

import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.ValidationReport;

/** The types that the Jackson modules serve. */
public final class ModelTypes {
  private ModelTypes() {}

  /**
   * Returns whether a type is a record, or a value type, of the model: both are read and written.
   */
  public static boolean isRead(Class<?> type) {
    return isOf(Movement.class.getPackageName(), type);
  }

  /** Returns whether a type belongs to the model or to its reports: both are written. */
  public static boolean isWritten(Class<?> type) {
    return isRead(type) || isOf(ValidationReport.class.getPackageName(), type);
  }

  private static boolean isOf(String packageName, Class<?> type) {
    return type.getPackageName().equals(packageName)
        && (type.isRecord() || Scalar.of(type) != null);
  }
}
