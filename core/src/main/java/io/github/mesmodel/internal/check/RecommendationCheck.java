package io.github.mesmodel.internal.check;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Recommended;
import org.jspecify.annotations.Nullable;

/** The check of {@link Recommended}. */
public final class RecommendationCheck extends Check<Recommended, Movement> {
  /** Creates the check. */
  public RecommendationCheck() {}

  @Override
  public void check(@Nullable Movement movement, Sink sink) {
    if (movement != null) {
      GraphWalk.walk(
          movement,
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
}
