package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule {@link Rule#SHARED_IDENTIFIER}. Networks and organizations are compared apart, because a
 * member may be an affiliation as well.
 */
final class SharedIdentifiers extends GraphVisitor {
  private static final String IDENTIFIERS = "identifiers";

  private final Map<String, ValuePath> ofMovement = new HashMap<>();
  private final Map<String, ValuePath> ofNetworks = new HashMap<>();
  private final Map<String, ValuePath> ofOrganizations = new HashMap<>();

  SharedIdentifiers(Sink sink) {
    super(sink, ValueKind.RECORD);
  }

  @Override
  void record(ValuePath path, Record owner) {
    if (owner instanceof Movement movement) {
      check(path, movement.identifiers(), ofMovement);
    } else if (owner instanceof Network network) {
      check(path, network.identifiers(), ofNetworks);
    } else if (owner instanceof Organization organization) {
      check(path, organization.identifiers(), ofOrganizations);
    }
  }

  private void check(
      ValuePath owner, List<@Nullable Identifier> identifiers, Map<String, ValuePath> firstUses) {
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      if (identifier != null && identifier.scheme() != null && identifier.value() != null) {
        check(owner.child(IDENTIFIERS).child(i), identifier, firstUses);
      }
    }
  }

  private void check(ValuePath path, Identifier identifier, Map<String, ValuePath> firstUses) {
    ValuePath first = firstUses.putIfAbsent(key(identifier), path);
    if (first != null) {
      sink.add(
          Rule.SHARED_IDENTIFIER,
          path,
          () -> Finding.of(Map.of("value", Quoted.of(identifier.value()), "first", first)));
    }
  }

  /** Returns a string, because a hash map sorts strings whose hashes collide on purpose. */
  private static String key(Identifier identifier) {
    return identifier.scheme().code() + " " + identifier.value();
  }
}
