package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.KebabCase;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The validator of {@link Slug}. */
public final class SlugValidator extends FormValidator<Slug, String> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public SlugValidator() {}

  @Override
  public void initialize(Slug constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void check(String value, Report report) {
    if (!KebabCase.matches(value)) {
      report.add(Rule.SLUG.template(), null, Map.of("value", Quoted.of(value)));
    }
  }
}
