package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#REPEATED_REFERENCE}. */
final class RepeatedReferences extends GraphVisitor {
  RepeatedReferences(Sink sink) {
    super(sink, ValueKind.REFERENCES);
  }

  @Override
  void references(ValuePath owner, String component, List<@Nullable String> ids) {
    Set<String> seen = ids.size() > 1 ? new HashSet<>() : Set.of();
    for (int i = 0; ids.size() > 1 && i < ids.size(); i++) {
      String id = ids.get(i);
      if (id != null && !seen.add(id)) {
        sink.add(
            Rule.REPEATED_REFERENCE,
            owner.child(component).child(i),
            () -> Finding.of(Map.of("value", Quoted.of(id))));
      }
    }
  }
}
