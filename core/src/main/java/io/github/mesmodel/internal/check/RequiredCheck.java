package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Required;

/** The check of {@link Required}. */
public final class RequiredCheck extends FormCheck<Required, Object> {
  /** Creates the check. */
  public RequiredCheck() {}

  @Override
  void checkForm(Object value, Sink sink) {
    // Every value is accepted.
  }
}
