package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashMap;
import java.util.Map;

/** The rule {@link Rule#SHARED_IDENTIFIER}. */
final class SharedIdentifiers implements GraphVisitor {
  private final Map<String, ValuePath> firstUses = new HashMap<>();
  private final Sink sink;

  SharedIdentifiers(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void identifier(ValuePath path, Identifier identifier) {
    if (identifier.scheme() == null || identifier.value() == null) {
      return;
    }
    ValuePath first = firstUses.putIfAbsent(key(identifier), path);
    if (first != null) {
      sink.add(
          Rule.SHARED_IDENTIFIER,
          path,
          () -> Finding.of(Map.of("value", Quoted.of(identifier.value()), "first", first)));
    }
  }

  /** A string, because strings whose hashes collide on purpose cost a hash map little. */
  private static String key(Identifier identifier) {
    return identifier.scheme().code() + " " + identifier.value();
  }
}
