package io.github.mesmodel.constraint;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#MISSING_FRENCH}. */
final class MissingFrench implements MovementVisitor {
  private static final String FRENCH = "fr";

  private final Report report;

  MissingFrench(Report report) {
    this.report = report;
  }

  @Override
  public void text(GraphPath path, @Nullable LocalizedText text) {
    if (text != null && !text.texts().containsKey(FRENCH)) {
      String languages = Quoted.oneLine(String.join(", ", text.texts().keySet()));
      report.add(
          Rule.MISSING_FRENCH.template(),
          GraphPath.ofLanguage(path, FRENCH),
          Map.of("languages", languages));
    }
  }
}
