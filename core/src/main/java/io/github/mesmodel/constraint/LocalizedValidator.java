package io.github.mesmodel.constraint;

import io.github.mesmodel.LocalizedText;

/** The validator of {@link Localized}. */
public final class LocalizedValidator extends FormValidator<Localized, LocalizedText> {
  private int max;

  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public LocalizedValidator() {}

  @Override
  public void initialize(Localized constraint) {
    acceptNull(constraint.optional());
    max = constraint.max();
  }

  @Override
  void check(LocalizedText value, Report report) {
    value
        .texts()
        .forEach((tag, text) -> TextForm.check(text, max, GraphPath.ofLanguage(null, tag), report));
  }
}
