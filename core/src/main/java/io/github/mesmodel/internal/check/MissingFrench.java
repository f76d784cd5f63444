package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;

/** The rule {@link Rule#MISSING_FRENCH}. */
final class MissingFrench implements GraphVisitor {
  private static final String FRENCH = "fr";

  private final Sink sink;

  MissingFrench(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void text(ValuePath parent, Object step, LocalizedText text) {
    if (!text.texts().containsKey(FRENCH)) {
      sink.add(
          Rule.MISSING_FRENCH,
          parent.child(step).language(FRENCH),
          () -> Finding.of(Map.of("languages", languages(text))));
    }
  }

  private static String languages(LocalizedText text) {
    return Quoted.oneLine(String.join(", ", text.texts().keySet()));
  }
}
