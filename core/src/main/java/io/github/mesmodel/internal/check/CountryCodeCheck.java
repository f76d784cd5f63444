package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.CountryCode;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The check of {@link CountryCode}. */
public final class CountryCodeCheck extends FormCheck<CountryCode, String> {
  /** Creates the check. */
  public CountryCodeCheck() {}

  @Override
  public void initialize(CountryCode constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void checkForm(String value, Sink sink) {
    if (!Countries.contains(value)) {
      sink.add(
          Rule.COUNTRY_CODE, ValuePath.ROOT, () -> Finding.of(Map.of("value", Quoted.of(value))));
    }
  }
}
