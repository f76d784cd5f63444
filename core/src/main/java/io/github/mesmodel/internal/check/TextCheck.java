package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Text;

/** The validator of {@link Text}. */
public final class TextCheck extends FormCheck<Text, String> {
  private int max;

  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public TextCheck() {}

  @Override
  public void initialize(Text constraint) {
    acceptNull(constraint.optional());
    max = constraint.max();
  }

  @Override
  void check(String value, Sink report) {
    TextForm.check(value, max, null, report);
  }
}
