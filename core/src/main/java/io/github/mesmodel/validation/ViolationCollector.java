package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.internal.check.Finding;
import io.github.mesmodel.internal.check.LanguagePositions;
import io.github.mesmodel.internal.check.Sink;
import io.github.mesmodel.internal.check.ValuePath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects the violations of one validation: as many as a report lists, and the number of others.
 */
final class ViolationCollector implements Sink {
  /**
   * A violation that is listed.
   *
   * @param rule the rule that is broken
   * @param path the path from the root to the wrong value
   * @param finding the variant and the parameters of the message
   */
  private record Listed(Rule rule, ValuePath path, Finding finding) {}

  private final LocalDate today;
  private final int max;
  private final List<Listed> listed = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  ViolationCollector(Clock clock, int max) {
    this.today = LocalDate.now(clock);
    this.max = max;
  }

  @Override
  public void add(Rule rule, ValuePath path, Supplier<Finding> finding) {
    if (counts.merge(rule.severity(), 1, Integer::sum) <= max) {
      listed.add(new Listed(rule, path, finding.get()));
    }
  }

  @Override
  public LocalDate today() {
    return today;
  }

  /** Returns whether nothing is reported. */
  boolean isEmpty() {
    return listed.isEmpty();
  }

  /** Returns the report in document order. */
  ValidationReport report(Object root, Messages messages) {
    List<PlacedViolation> violations = new ArrayList<>();
    LanguagePositions languages = new LanguagePositions();
    for (Listed each : listed) {
      String message = messages.format(each.finding.key(each.rule), each.finding.parameters());
      ValuePath.Target target = each.path.follow(root, languages);
      violations.add(
          PlacedViolation.of(
              each.rule.code(), each.rule.severity(), each.path, message, target, target.value()));
    }
    int omitted = counts.values().stream().mapToInt(count -> Math.max(0, count - max)).sum();
    return PlacedViolation.report(violations, omitted);
  }
}
