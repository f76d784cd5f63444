package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The validator of {@link CountryCode}. */
public final class CountryCodeValidator extends FormValidator<CountryCode, String> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public CountryCodeValidator() {}

  @Override
  public void initialize(CountryCode constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void check(String value, Report report) {
    if (!Countries.contains(value)) {
      report.add(Rule.COUNTRY_CODE.template(), null, Map.of("value", Quoted.of(value)));
    }
  }
}
