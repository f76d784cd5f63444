package io.github.mesmodel.assertj;

import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.internal.Quoted;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a network. */
public class NetworkAssert extends AbstractAssert<NetworkAssert, Network> {
  /**
   * Begins assertions on a network.
   *
   * @param actual the network
   */
  public NetworkAssert(@Nullable Network actual) {
    super(actual, NetworkAssert.class);
    info.useRepresentation(ShortRepresentation.INSTANCE);
  }

  /**
   * Verifies the kind of the network.
   *
   * @param kind the kind, not null
   * @return this
   * @throws AssertionError if the network is of another kind, of none, or null
   */
  public NetworkAssert ofKind(NetworkKind kind) {
    Objects.requireNonNull(kind, "kind");
    isNotNull();
    if (!kind.equals(actual.kind())) {
      throw failure(
          "Expecting the network %s to be of the kind %s, but it is %s",
          Quoted.oneLine(String.valueOf(actual.id())),
          kind,
          actual.kind() == null ? "of none" : "of the kind " + actual.kind());
    }
    return this;
  }
}
