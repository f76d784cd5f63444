package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Text;

/** The check of {@link Text}. */
public final class TextCheck extends FormCheck<Text, String> {
  private int max;

  /** Creates the check. */
  public TextCheck() {}

  @Override
  public void initialize(Text constraint) {
    acceptNull(constraint.optional());
    max = constraint.max();
  }

  @Override
  void checkForm(String value, Sink sink) {
    TextForm.check(value, max, ValuePath.ROOT, sink);
  }
}
