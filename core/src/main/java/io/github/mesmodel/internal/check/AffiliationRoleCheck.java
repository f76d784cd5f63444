package io.github.mesmodel.internal.check;

import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a role. */
public final class AffiliationRoleCheck extends Check<Consistent, AffiliationRole> {
  /** Creates the check. */
  public AffiliationRoleCheck() {}

  @Override
  public void check(@Nullable AffiliationRole role, Sink sink) {
    if (role != null) {
      Periods.check(role.since(), role.until(), sink);
    }
  }
}
