package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Text;

/** The check of {@link Text}. */
public final class TextCheck extends FormCheck<Text, String> {
  private TextForm form = TextForm.DEFAULT;

  /** Creates the check. */
  public TextCheck() {}

  @Override
  public void initialize(Text constraint) {
    acceptNull(constraint.optional());
    form = new TextForm(constraint.max(), constraint.multiline());
  }

  @Override
  void checkForm(String value, Sink sink) {
    form.check(value, ValuePath.ROOT, sink);
  }
}
