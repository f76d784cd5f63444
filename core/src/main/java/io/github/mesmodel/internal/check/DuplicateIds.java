package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashMap;
import java.util.Map;

/** The rule {@link Rule#DUPLICATE_ID}. */
final class DuplicateIds extends GraphVisitor {
  private static final String ID = "id";

  private final Map<String, ValuePath> firstOwners = new HashMap<>();

  DuplicateIds(Sink sink) {
    super(sink, ValueKind.ID);
  }

  @Override
  void id(ValuePath owner, String id) {
    ValuePath first = firstOwners.putIfAbsent(id, owner);
    if (first != null) {
      sink.add(
          Rule.DUPLICATE_ID,
          owner.child(ID),
          () -> Finding.of(Map.of("value", Quoted.of(id), "first", first.child(ID))));
    }
  }
}
