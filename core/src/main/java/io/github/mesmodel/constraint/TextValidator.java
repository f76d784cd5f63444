package io.github.mesmodel.constraint;

/** The validator of {@link Text}. */
public final class TextValidator extends FormValidator<Text, String> {
  private int max;

  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public TextValidator() {}

  @Override
  public void initialize(Text constraint) {
    acceptNull(constraint.optional());
    max = constraint.max();
  }

  @Override
  void check(String value, Report report) {
    TextForm.check(value, max, null, report);
  }
}
