package io.github.mesmodel.internal.check;

import io.github.mesmodel.Network;
import io.github.mesmodel.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a network. */
public final class NetworkCheck extends Check<Consistent, Network> {
  /** Creates the check. */
  public NetworkCheck() {}

  @Override
  public void check(@Nullable Network network, Sink sink) {
    if (network != null) {
      Periods.check(network.since(), network.until(), sink);
      DuplicateRoles.check(network.roles(), sink);
      SirensOfSirets.check(network.identifiers(), sink);
    }
  }
}
