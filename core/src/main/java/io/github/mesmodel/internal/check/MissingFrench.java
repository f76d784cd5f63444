package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Source;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The rule {@link Rule#MISSING_FRENCH}. */
final class MissingFrench extends GraphVisitor {
  private static final String FRENCH = "fr";

  private final boolean french;

  MissingFrench(Movement movement, Sink sink) {
    super(sink, ValueKind.LOCALIZED_TEXT);
    this.french = movement.name() != null && hasFrench(movement.name());
  }

  @Override
  void text(ValuePath parent, Object step, LocalizedText text, Record owner) {
    if (french && !hasFrench(text) && !(owner instanceof Source)) {
      sink.add(
          Rule.MISSING_FRENCH,
          parent.child(step).language(FRENCH),
          () -> Finding.of(Map.of("languages", languages(text))));
    }
  }

  private static boolean hasFrench(LocalizedText text) {
    return text.texts().containsKey(FRENCH);
  }

  private static String languages(LocalizedText text) {
    return Quoted.oneLine(String.join(", ", text.texts().keySet()));
  }
}
