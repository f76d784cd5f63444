package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#MISSING_FRENCH}. */
final class MissingFrench implements GraphVisitor {
  private static final String FRENCH = "fr";

  private final Sink report;

  MissingFrench(Sink report) {
    this.report = report;
  }

  @Override
  public void text(ValuePath path, @Nullable LocalizedText text) {
    if (text != null && !text.texts().containsKey(FRENCH)) {
      String languages = Quoted.oneLine(String.join(", ", text.texts().keySet()));
      report.add(
          Rule.MISSING_FRENCH.template(),
          ValuePath.ofLanguage(path, FRENCH),
          Map.of("languages", languages));
    }
  }
}
