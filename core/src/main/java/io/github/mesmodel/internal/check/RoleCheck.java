package io.github.mesmodel.internal.check;

import io.github.mesmodel.Role;
import io.github.mesmodel.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a role. */
public final class RoleCheck extends Check<Consistent, Role> {
  /** Creates the check. */
  public RoleCheck() {}

  @Override
  public void check(@Nullable Role role, Sink sink) {
    if (role != null) {
      Periods.check(role.since(), role.until(), sink);
    }
  }
}
