package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Text;
import java.util.function.Supplier;

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
    Supplier<Finding> fault = form.fault(value);
    if (fault != null) {
      sink.add(Rule.TEXT, ValuePath.ROOT, fault);
    }
  }
}
