package io.github.mesmodel.internal.check;

import io.github.mesmodel.Organization;
import io.github.mesmodel.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for an organization. */
public final class OrganizationCheck extends Check<Consistent, Organization> {
  /** Creates the check. */
  public OrganizationCheck() {}

  @Override
  public void check(@Nullable Organization organization, Sink sink) {
    if (organization != null) {
      SirensOfSirets.check(organization.identifiers(), sink);
    }
  }
}
