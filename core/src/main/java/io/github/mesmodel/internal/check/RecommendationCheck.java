package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Recommended;
import java.util.List;

/** The check of {@link Recommended}. */
public final class RecommendationCheck extends GraphCheck<Recommended, Movement> {
  /** Creates the check. */
  public RecommendationCheck() {}

  @Override
  List<GraphVisitor> visitors(Movement movement, Sink sink) {
    return List.of(
        new KindMismatches(sink),
        new PositionGaps(sink),
        new FutureBeginnings(sink),
        new NotNormalized(sink),
        new MissingFrench(movement, sink),
        new UnknownCodes(sink),
        new DuplicateNames(sink),
        new SharedIdentifiers(sink),
        new RepeatedReferences(sink),
        new Uncited(movement, sink));
  }
}
