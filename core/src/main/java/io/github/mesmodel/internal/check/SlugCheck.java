package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.KebabCase;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The validator of {@link Slug}. */
public final class SlugCheck extends FormCheck<Slug, String> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public SlugCheck() {}

  @Override
  public void initialize(Slug constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void check(String value, Sink report) {
    if (!KebabCase.matches(value)) {
      report.add(Rule.SLUG.template(), null, Map.of("value", Quoted.of(value)));
    }
  }
}
