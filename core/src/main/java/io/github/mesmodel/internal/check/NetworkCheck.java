package io.github.mesmodel.internal.check;

import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for a network. */
public final class NetworkCheck extends Check<Consistent, Network> {
  /** Creates the check. */
  public NetworkCheck() {}

  @Override
  public void check(@Nullable Network network, Sink sink) {
    if (network != null) {
      checkKind(network, sink);
      Periods.check(network.since(), network.until(), sink);
    }
  }

  private static void checkKind(Network network, Sink sink) {
    NetworkKind kind = network.kind();
    if (kind == null) {
      return;
    }
    boolean territorial = kind == NetworkKind.TERRITORIAL;
    if ((territorial ? network.territory() : network.field()) == null) {
      String property = territorial ? "territory" : "field";
      sink.add(
          Rule.KIND_MISMATCH,
          ValuePath.ROOT.child(property),
          () -> new Finding(property, Map.of("kind", kind.code())));
    }
  }
}
