package io.github.mesmodel.internal.check;

import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;

/** The rule {@link Rule#KIND_MISMATCH}. */
final class KindMismatches extends GraphVisitor {

  KindMismatches(Sink sink) {
    super(sink, ValueKind.RECORD);
  }

  @Override
  void record(ValuePath path, Record owner) {
    if (owner instanceof Network network && network.kind() != null) {
      check(path, network, network.kind());
    }
  }

  private void check(ValuePath path, Network network, NetworkKind kind) {
    boolean ofField = kind.equals(NetworkKind.SECTORAL) || kind.equals(NetworkKind.RESOURCE);
    if (kind.equals(NetworkKind.TERRITORIAL) && network.territories().isEmpty()) {
      add(path, "territories", kind);
    } else if (ofField && network.field() == null) {
      add(path, "field", kind);
    }
  }

  private void add(ValuePath path, String property, NetworkKind kind) {
    sink.add(
        Rule.KIND_MISMATCH,
        path.child(property),
        () -> new Finding(property, Map.of("kind", kind.code())));
  }
}
