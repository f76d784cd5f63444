package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Localized;

/** The validator of {@link Localized}. */
public final class LocalizedCheck extends FormCheck<Localized, LocalizedText> {
  private int max;

  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public LocalizedCheck() {}

  @Override
  public void initialize(Localized constraint) {
    acceptNull(constraint.optional());
    max = constraint.max();
  }

  @Override
  void check(LocalizedText value, Sink report) {
    value
        .texts()
        .forEach((tag, text) -> TextForm.check(text, max, ValuePath.ofLanguage(null, tag), report));
  }
}
