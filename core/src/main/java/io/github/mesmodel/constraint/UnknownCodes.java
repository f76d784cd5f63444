package io.github.mesmodel.constraint;

import io.github.mesmodel.OpenCode;
import io.github.mesmodel.internal.Quoted;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNKNOWN_CODE}. */
final class UnknownCodes implements MovementVisitor {
  private final Report report;

  UnknownCodes(Report report) {
    this.report = report;
  }

  @Override
  public void code(GraphPath path, @Nullable OpenCode code) {
    if (code != null && !code.isKnown()) {
      report.add(Rule.UNKNOWN_CODE.template(), path, Map.of("value", Quoted.of(code.code())));
    }
  }
}
