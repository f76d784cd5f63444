package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for an identifier. */
public final class IdentifierCheck extends Check<Consistent, Identifier> {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Creates the check. */
  public IdentifierCheck() {}

  @Override
  public void check(@Nullable Identifier identifier, Sink sink) {
    if (identifier != null
        && identifier.scheme() != null
        && !isLeftToText(identifier.value())
        && !IdentifierForm.matches(identifier.scheme(), identifier.value())) {
      sink.add(
          Rule.IDENTIFIER,
          ValuePath.ROOT.child("value"),
          () -> finding(identifier.scheme(), identifier.value()));
    }
  }

  /** Returns whether {@link Text} reports the value, because it is missing or cannot be shown. */
  private static boolean isLeftToText(@Nullable String value) {
    return value == null || TextForm.DEFAULT.fault(value) != null;
  }

  private static Finding finding(IdentifierScheme scheme, String value) {
    String compact = SPACES.matcher(value).replaceAll("");
    boolean spaced = IdentifierForm.matches(scheme, compact);
    return new Finding(spaced ? "spaces" : scheme.code(), Map.of("value", Quoted.of(value)));
  }
}
