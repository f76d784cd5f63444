package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Founding;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Scale;
import io.github.mesmodel.StrategicPlan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints a movement for a person to read, in the reader's language where the movement has it. */
final class Overview {
  private static final LocalizedText FOUNDING = LocalizedText.fr("Fondation").and("en", "Founding");
  private static final LocalizedText PREDECESSORS =
      LocalizedText.fr("Prédécesseurs").and("en", "Predecessors");
  private static final LocalizedText MISSION = LocalizedText.fr("Mission").and("en", "Mission");
  private static final LocalizedText SLOGANS = LocalizedText.fr("Slogans").and("en", "Slogans");
  private static final LocalizedText COMMITMENTS =
      LocalizedText.fr("Engagements").and("en", "Commitments");
  private static final LocalizedText CONTRIBUTIONS =
      LocalizedText.fr("Contributions").and("en", "Contributions");
  private static final LocalizedText INDIVIDUALS =
      LocalizedText.fr("Personnes").and("en", "Individuals");
  private static final LocalizedText AXES = LocalizedText.fr("Axes").and("en", "Axes");
  private static final LocalizedText PLAN =
      LocalizedText.fr("Plan stratégique").and("en", "Strategic plan");
  private static final LocalizedText AFFILIATIONS =
      LocalizedText.fr("Affiliations").and("en", "Affiliations");
  private static final LocalizedText SOURCES = LocalizedText.fr("Sources").and("en", "Sources");

  private final Movement movement;
  private final Wording wording;
  private final PrintWriter out;

  Overview(Movement movement, Locale locale, PrintWriter out) {
    this.movement = movement;
    this.wording = new Wording(locale);
    this.out = out;
  }

  void print() {
    out.println(wording.text(movement.name()) + Wording.inBrackets(movement.acronym()));
    identity();
    movement.networks().stream()
        .map(Network::kind)
        .distinct()
        .forEach(
            kind -> section(wording.text(kind.label()), movement.networks(kind), wording::network));
    section(INDIVIDUALS, movement.individuals(), wording::individual);
    section(AXES, movement.axes(), axis -> axis.position() + ". " + wording.text(axis.title()));
    movement.plans().forEach(this::plan);
    affiliations();
    section(SOURCES, movement.sources(), source -> wording.text(source.title()));
  }

  private void identity() {
    Founding founding = movement.founding();
    if (founding != null) {
      section(FOUNDING, List.of(founding), wording::founding);
      section(PREDECESSORS, founding.predecessors(), wording::predecessor);
    }
    if (movement.mission() != null) {
      section(MISSION, List.of(movement.mission()), wording::text);
    }
    section(SLOGANS, movement.slogans(), wording::text);
    section(COMMITMENTS, movement.commitments(), wording::text);
    section(CONTRIBUTIONS, movement.contributions(), wording::contribution);
  }

  private void affiliations() {
    for (Scale scale : Scale.values()) {
      section(
          wording.text(AFFILIATIONS) + ", " + wording.text(scale.label()),
          movement.affiliations(scale),
          wording::affiliation);
    }
    section(
        AFFILIATIONS,
        movement.affiliations().stream().filter(each -> each.scale() == null).toList(),
        wording::affiliation);
  }

  private void plan(StrategicPlan plan) {
    String period = plan.period() == null ? "" : " " + plan.period();
    String title = plan.title() == null ? "" : ", " + wording.text(plan.title());
    section(
        wording.text(PLAN) + period + title,
        plan.actions(),
        action -> action.position() + ". " + wording.text(action.title()));
  }

  private <T> void section(LocalizedText title, List<T> entries, Function<T, String> line) {
    section(wording.text(title), entries, line);
  }

  private <T> void section(String title, List<T> entries, Function<T, String> line) {
    if (!entries.isEmpty()) {
      out.println();
      out.println(title + " (" + entries.size() + ")");
      entries.forEach(entry -> out.println("  " + line.apply(entry)));
    }
  }
}
