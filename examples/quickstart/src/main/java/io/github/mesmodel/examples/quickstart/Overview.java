package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.StrategicPlan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a movement for a person to read, in the reader's language where the movement has it. */
final class Overview {
  private static final LocalizedText INDIVIDUALS =
      LocalizedText.fr("Personnes").and("en", "Individuals");
  private static final LocalizedText AXES = LocalizedText.fr("Axes").and("en", "Axes");
  private static final LocalizedText PLAN =
      LocalizedText.fr("Plan stratégique").and("en", "Strategic plan");
  private static final LocalizedText AFFILIATIONS =
      LocalizedText.fr("Affiliations").and("en", "Affiliations");
  private static final LocalizedText SINCE = LocalizedText.fr("depuis").and("en", "since");
  private static final LocalizedText THE_ORIGIN =
      LocalizedText.fr("l'origine").and("en", "the origin");

  private final Movement movement;
  private final Locale locale;
  private final PrintWriter out;

  Overview(Movement movement, Locale locale, PrintWriter out) {
    this.movement = movement;
    this.locale = locale;
    this.out = out;
  }

  void print() {
    out.println(text(movement.name()) + inBrackets(movement.acronym()));
    for (NetworkKind kind : NetworkKind.values()) {
      section(text(kind.label()), movement.networks(kind), this::network);
    }
    section(text(INDIVIDUALS), movement.individuals(), this::individual);
    section(text(AXES), movement.axes(), axis -> axis.position() + ". " + text(axis.title()));
    movement.plans().forEach(this::plan);
    for (Scale scale : Scale.values()) {
      section(
          text(AFFILIATIONS) + ", " + text(scale.label()),
          movement.affiliations(scale),
          this::affiliation);
    }
  }

  private <T> void section(String title, List<T> entries, Function<T, String> line) {
    if (!entries.isEmpty()) {
      out.println();
      out.println(title + " (" + entries.size() + ")");
      entries.forEach(entry -> out.println("  " + line.apply(entry)));
    }
  }

  private String network(Network network) {
    LocalizedText covers =
        network.territory() == null ? network.field() : network.territory().name();
    return text(network.name()) + (covers == null ? "" : ": " + text(covers));
  }

  private String individual(Individual individual) {
    String name = individual.givenName() + " " + individual.familyName();
    return individual.institution() == null
        ? name
        : name + inBrackets(text(individual.institution()));
  }

  private void plan(StrategicPlan plan) {
    section(
        text(PLAN) + " " + plan.period(),
        plan.actions(),
        action -> action.position() + ". " + text(action.title()));
  }

  private String affiliation(Affiliation affiliation) {
    return text(affiliation.organization().name())
        + ": "
        + affiliation.roles().stream().map(this::role).collect(Collectors.joining("; "));
  }

  private String role(AffiliationRole role) {
    String name = text(role.type().label());
    String body = role.body() == null ? "" : inBrackets(text(role.body()));
    return name + body + (role.since() == null ? "" : ", " + since(role.since()));
  }

  private String since(Since since) {
    return text(SINCE) + " " + (since.equals(Since.ORIGIN) ? text(THE_ORIGIN) : since);
  }

  private String text(LocalizedText text) {
    return text.in(locale);
  }

  private static String inBrackets(@Nullable String text) {
    return text == null ? "" : " (" + text + ")";
  }
}
