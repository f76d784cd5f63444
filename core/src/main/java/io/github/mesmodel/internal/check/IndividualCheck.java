package io.github.mesmodel.internal.check;

import io.github.mesmodel.Individual;
import io.github.mesmodel.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for an individual. */
public final class IndividualCheck extends Check<Consistent, Individual> {
  /** Creates the check. */
  public IndividualCheck() {}

  @Override
  public void check(@Nullable Individual individual, Sink sink) {
    if (individual != null) {
      DuplicateRoles.check(individual.roles(), sink);
      Periods.check(individual.since(), individual.until(), sink);
    }
  }
}
