package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.RegionCode;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;
import java.util.regex.Pattern;

/** The check of {@link RegionCode}. */
public final class RegionCodeCheck extends FormCheck<RegionCode, String> {
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}");

  /** An area of UN M49, as BCP 47 writes it. */
  private static final Pattern AREA = Pattern.compile("[0-9]{3}");

  /** Creates the check. */
  public RegionCodeCheck() {}

  @Override
  public void initialize(RegionCode constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void checkForm(String value, Sink sink) {
    if (!isRegion(value)) {
      sink.add(
          Rule.REGION_CODE, ValuePath.ROOT, () -> Finding.of(Map.of("value", Quoted.of(value))));
    }
  }

  static boolean isRegion(String value) {
    int hyphen = value.indexOf('-');
    if (hyphen == -1) {
      return Countries.contains(value) || AREA.matcher(value).matches();
    }
    return Countries.contains(value.substring(0, hyphen))
        && SUBDIVISION.matcher(value.substring(hyphen + 1)).matches();
  }
}
