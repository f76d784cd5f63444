package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.KebabCase;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The check of {@link Slug}. */
public final class SlugCheck extends FormCheck<Slug, String> {
  /** Creates the check. */
  public SlugCheck() {}

  @Override
  public void initialize(Slug constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void checkForm(String value, Sink sink) {
    if (!KebabCase.matches(value)) {
      sink.add(Rule.SLUG, ValuePath.ROOT, () -> Finding.of(Map.of("value", Quoted.of(value))));
    }
  }
}
