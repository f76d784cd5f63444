package io.github.mesmodel.internal.check;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for an affiliation. */
public final class AffiliationCheck extends Check<Consistent, Affiliation> {
  /** Creates the check. */
  public AffiliationCheck() {}

  @Override
  public void check(@Nullable Affiliation affiliation, Sink sink) {
    if (affiliation == null) {
      return;
    }
    if (affiliation.roles().isEmpty()) {
      sink.add(Rule.EMPTY_ROLES, ValuePath.ROOT.child("roles"));
    }
    DuplicateRoles.check(affiliation.roles(), sink);
  }
}
