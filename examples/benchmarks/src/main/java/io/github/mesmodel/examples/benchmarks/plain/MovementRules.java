package io.github.mesmodel.examples.benchmarks.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The errors that a look at the whole movement finds. */
final class MovementRules {
  private final Set<String> ids = new HashSet<>();
  private final Set<String> axes;
  private final Set<String> sources;
  private final Problems problems;

  private MovementRules(PlainMovement movement, Problems problems) {
    this.axes = ids(movement.axes(), PlainAxis::id);
    this.sources = ids(movement.sources(), PlainSource::id);
    this.problems = problems;
  }

  static void check(PlainMovement movement, Problems problems) {
    new MovementRules(movement, problems).movement(movement);
    Positions.check("axes", movement.axes(), PlainAxis::position, problems);
  }

  private static <T> Set<String> ids(List<T> entries, Function<T, String> idOf) {
    Set<String> ids = new HashSet<>();
    for (T entry : Lists.orEmpty(entries)) {
      if (entry != null) {
        ids.add(idOf.apply(entry));
      }
    }
    return ids;
  }

  private void movement(PlainMovement movement) {
    id(movement.id(), "id");
    texts(movement.slogans(), 500, "slogans");
    texts(movement.commitments(), 5_000, "commitments");
    founding(movement.founding());
    for (PlainNetwork network : Lists.orEmpty(movement.networks())) {
      if (network != null) {
        entry(network.id(), network.sources(), "networks");
        Dates.checkPast(network.since(), problems, "networks");
      }
    }
    for (PlainIndividual individual : Lists.orEmpty(movement.individuals())) {
      if (individual != null) {
        entry(individual.id(), individual.sources(), "individuals");
        Dates.checkPast(individual.since(), problems, "individuals");
      }
    }
    for (PlainAxis axis : Lists.orEmpty(movement.axes())) {
      if (axis != null) {
        entry(axis.id(), axis.sources(), "axes");
      }
    }
    for (PlainPlan plan : Lists.orEmpty(movement.plans())) {
      if (plan != null) {
        plan(plan);
      }
    }
    for (PlainAffiliation affiliation : Lists.orEmpty(movement.affiliations())) {
      if (affiliation != null) {
        affiliation(affiliation);
      }
    }
    for (PlainSource source : Lists.orEmpty(movement.sources())) {
      if (source != null) {
        id(source.id(), "sources");
        Dates.checkPast(source.retrieved(), problems, "sources");
      }
    }
  }

  /** Texts in lists: avaje-validator sees no constraint within two type arguments. */
  private void texts(List<Map<String, String>> texts, int max, String property) {
    for (Map<String, String> text : Lists.orEmpty(texts)) {
      if (text == null || text.isEmpty()) {
        problems.add("required", property);
      } else if (!text.values().stream().allMatch(one -> HandWrittenForms.isText(one, max))) {
        problems.add("text", property);
      }
    }
  }

  private void founding(PlainFounding founding) {
    if (founding == null) {
      return;
    }
    Dates.checkPast(founding.date(), problems, "founding");
    resolve(founding.sources(), sources, "founding");
    if (founding.predecessor() != null) {
      String since = founding.predecessor().since();
      Dates.checkPast(since, problems, "founding");
      if (since != null && Dates.isAfter(since, founding.date())) {
        problems.add("predecessor-after-founding", "founding");
      }
    }
  }

  private void plan(PlainPlan plan) {
    id(plan.id(), "plans");
    resolve(plan.axes(), axes, "plans");
    for (PlainAction action : Lists.orEmpty(plan.actions())) {
      if (action != null) {
        entry(action.id(), action.sources(), "plans");
        resolve(action.axes(), axes, "plans");
      }
    }
  }

  private void affiliation(PlainAffiliation affiliation) {
    entry(affiliation.id(), affiliation.sources(), "affiliations");
    for (PlainRole role : Lists.orEmpty(affiliation.roles())) {
      if (role != null) {
        Dates.checkPast(role.since(), problems, "affiliations");
      }
    }
  }

  private void entry(String id, List<String> cited, String property) {
    id(id, property);
    resolve(cited, sources, property);
  }

  private void id(String id, String property) {
    if (id != null && !ids.add(id)) {
      problems.add("duplicate-id", property);
    }
  }

  private void resolve(List<String> cited, Set<String> known, String property) {
    for (String id : Lists.orEmpty(cited)) {
      if (id != null && !known.contains(id)) {
        problems.add("unresolved-reference", property);
      }
    }
  }
}
