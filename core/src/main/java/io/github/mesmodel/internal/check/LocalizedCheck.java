package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Localized;

/** The check of {@link Localized}. */
public final class LocalizedCheck extends FormCheck<Localized, LocalizedText> {
  private int max;

  /** Creates the check. */
  public LocalizedCheck() {}

  @Override
  public void initialize(Localized constraint) {
    acceptNull(constraint.optional());
    max = constraint.max();
  }

  @Override
  void checkForm(LocalizedText value, Sink sink) {
    value
        .texts()
        .forEach((tag, text) -> TextForm.check(text, max, ValuePath.ROOT.language(tag), sink));
  }
}
