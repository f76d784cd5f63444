package io.github.mesmodel.examples.benchmarks.plain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The warnings of a movement. */
final class MovementAdvice {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "association-loi-1901",
          "association-droit-local",
          "scop",
          "scic",
          "mutuelle",
          "fondation",
          "association-de-fait");

  private static final Set<String> ROLES =
      Set.of(
          "founder",
          "member",
          "participant",
          "coordination-committee-member",
          "board-member",
          "observer");

  private static final Set<String> SCHEMES = Set.of("rna", "siren", "siret", "isni", "wikidata");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Set<String> identifiers = new HashSet<>();
  private final boolean listsSources;
  private final Problems problems;

  private MovementAdvice(PlainMovement movement, Problems problems) {
    this.listsSources = !Lists.orEmpty(movement.sources()).isEmpty();
    this.problems = problems;
  }

  static void check(PlainMovement movement, Problems problems) {
    MovementAdvice advice = new MovementAdvice(movement, problems);
    advice.movement(movement);
    advice.networks(Lists.orEmpty(movement.networks()));
    advice.individuals(Lists.orEmpty(movement.individuals()));
    advice.strategy(movement);
    advice.affiliations(Lists.orEmpty(movement.affiliations()));
    advice.sources(Lists.orEmpty(movement.sources()));
  }

  private void movement(PlainMovement movement) {
    french(movement.name(), "name");
    known(movement.legalForm(), LEGAL_FORMS, "legalForm");
    if (movement.founding() != null) {
      cited(movement.founding().sources(), "founding");
      if (movement.founding().predecessor() != null) {
        french(movement.founding().predecessor().name(), "founding");
      }
    }
    Lists.orEmpty(movement.slogans()).forEach(slogan -> french(slogan, "slogans"));
    french(movement.mission(), "mission");
    Lists.orEmpty(movement.commitments()).forEach(text -> french(text, "commitments"));
    for (PlainContribution contribution : Lists.orEmpty(movement.contributions())) {
      if (contribution != null) {
        french(contribution.means(), "contributions");
      }
    }
    identifiers(movement.identifiers(), "identifiers");
  }

  private void networks(List<PlainNetwork> networks) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < networks.size(); i++) {
      PlainNetwork network = networks.get(i);
      if (network == null) {
        continue;
      }
      french(network.name(), "networks");
      if (network.territory() != null) {
        french(network.territory().name(), "networks");
      }
      french(network.field(), "networks");
      identifiers(network.identifiers(), "networks");
      cited(network.sources(), "networks");
      distinct(values(network.name()), i, names, "networks");
    }
  }

  private void individuals(List<PlainIndividual> individuals) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < individuals.size(); i++) {
      PlainIndividual individual = individuals.get(i);
      if (individual == null) {
        continue;
      }
      french(individual.institution(), "individuals");
      cited(individual.sources(), "individuals");
      String name = individual.givenName() + " " + individual.familyName();
      distinct(List.of(name), i, names, "individuals");
    }
  }

  private void strategy(PlainMovement movement) {
    for (PlainAxis axis : Lists.orEmpty(movement.axes())) {
      if (axis != null) {
        french(axis.title(), "axes");
        french(axis.note(), "axes");
        cited(axis.sources(), "axes");
      }
    }
    for (PlainPlan plan : Lists.orEmpty(movement.plans())) {
      for (PlainAction action :
          plan == null ? List.<PlainAction>of() : Lists.orEmpty(plan.actions())) {
        if (action != null) {
          french(action.title(), "plans");
          cited(action.sources(), "plans");
        }
      }
    }
  }

  private void affiliations(List<PlainAffiliation> affiliations) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < affiliations.size(); i++) {
      PlainAffiliation affiliation = affiliations.get(i);
      if (affiliation == null) {
        continue;
      }
      cited(affiliation.sources(), "affiliations");
      PlainOrganization organization = affiliation.organization();
      if (organization != null) {
        french(organization.name(), "affiliations");
        identifiers(organization.identifiers(), "affiliations");
        distinct(values(organization.name()), i, names, "affiliations");
      }
      for (PlainRole role : Lists.orEmpty(affiliation.roles())) {
        if (role != null) {
          known(role.type(), ROLES, "affiliations");
          french(role.body(), "affiliations");
        }
      }
    }
  }

  private void sources(List<PlainSource> sources) {
    for (PlainSource source : sources) {
      if (source != null) {
        french(source.title(), "sources");
      }
    }
  }

  private void identifiers(List<PlainIdentifier> list, String property) {
    for (PlainIdentifier identifier : Lists.orEmpty(list)) {
      if (identifier == null) {
        continue;
      }
      known(identifier.scheme(), SCHEMES, property);
      if (!identifiers.add(identifier.scheme() + " " + identifier.value())) {
        problems.add("shared-identifier", property);
      }
    }
  }

  private void french(Map<String, String> text, String property) {
    if (text != null && !text.containsKey("fr")) {
      problems.add("missing-french", property);
    }
  }

  private void known(String code, Set<String> codes, String property) {
    if (code != null && !codes.contains(code)) {
      problems.add("unknown-code", property);
    }
  }

  private void cited(List<String> cited, String property) {
    if (listsSources && Lists.orEmpty(cited).isEmpty()) {
      problems.add("uncited", property);
    }
  }

  private void distinct(
      Collection<String> names, int index, Map<String, Integer> firstUses, String property) {
    for (String name : names) {
      Integer first = firstUses.putIfAbsent(fold(name), index);
      if (first != null && first != index) {
        problems.add("duplicate-name", property);
      }
    }
  }

  private static Collection<String> values(Map<String, String> text) {
    return text == null ? List.of() : text.values();
  }

  private static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
