package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.CountryCode;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The validator of {@link CountryCode}. */
public final class CountryCodeCheck extends FormCheck<CountryCode, String> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public CountryCodeCheck() {}

  @Override
  public void initialize(CountryCode constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void check(String value, Sink report) {
    if (!Countries.contains(value)) {
      report.add(Rule.COUNTRY_CODE.template(), null, Map.of("value", Quoted.of(value)));
    }
  }
}
