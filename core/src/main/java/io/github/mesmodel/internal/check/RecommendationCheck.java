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
    if (movement == null) {
      return;
    }
    GraphWalk.walk(
        movement,
        new MissingFrench(sink),
        new UnknownCodes(sink),
        new SharedIdentifiers(sink),
        new Uncited(movement, sink));
    DuplicateNames.check(movement, sink);
  }
}
