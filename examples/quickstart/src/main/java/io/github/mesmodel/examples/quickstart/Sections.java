package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Founding;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Scale;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.examples.quickstart.Section.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a movement, in the reader's language where the movement has it. */
final class Sections {
  private static final LocalizedText ALIASES =
      LocalizedText.fr("Autres noms").and("en", "Other names");
  private static final LocalizedText LEGAL_FORM =
      LocalizedText.fr("Forme juridique").and("en", "Legal form");
  private static final LocalizedText FOUNDING = LocalizedText.fr("Fondation").and("en", "Founding");
  private static final LocalizedText PREDECESSORS =
      LocalizedText.fr("Prédécesseurs").and("en", "Predecessors");
  private static final LocalizedText HEADQUARTERS =
      LocalizedText.fr("Siège").and("en", "Headquarters");
  private static final LocalizedText WEBSITE = LocalizedText.fr("Site web").and("en", "Website");
  private static final LocalizedText IDENTIFIERS =
      LocalizedText.fr("Identifiants").and("en", "Identifiers");
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
  private final List<Section> sections = new ArrayList<>();

  private Sections(Movement movement, Locale locale) {
    this.movement = movement;
    this.wording = new Wording(locale);
  }

  /** Returns every plan as a section, and the other sections that have an entry. */
  static List<Section> of(Movement movement, Locale locale) {
    Sections all = new Sections(movement, locale);
    all.identity();
    all.members();
    all.strategy();
    all.affiliations();
    all.add(Topic.SOURCES, SOURCES, movement.sources(), all.wording::source);
    return List.copyOf(all.sections);
  }

  private void identity() {
    Founding founding = movement.founding();
    add(Topic.IDENTITY, ALIASES, movement.aliases(), Wording::plain);
    add(Topic.IDENTITY, LEGAL_FORM, present(movement.legalForm()), wording::label);
    add(Topic.IDENTITY, FOUNDING, present(founding), wording::founding);
    if (founding != null) {
      add(Topic.IDENTITY, PREDECESSORS, founding.predecessors(), wording::predecessor);
    }
    add(Topic.IDENTITY, HEADQUARTERS, present(movement.headquarters()), wording::place);
    add(Topic.IDENTITY, WEBSITE, present(movement.website()), Wording::plain);
    add(Topic.IDENTITY, IDENTIFIERS, movement.identifiers(), wording::identifier);
    add(Topic.IDENTITY, MISSION, present(movement.mission()), wording::plain);
    add(Topic.IDENTITY, SLOGANS, movement.slogans(), wording::plain);
    add(Topic.IDENTITY, COMMITMENTS, movement.commitments(), wording::plain);
    add(Topic.IDENTITY, CONTRIBUTIONS, movement.contributions(), wording::contribution);
  }

  private void members() {
    Stream<NetworkKind> kinds = movement.networks().stream().map(Network::kind).distinct();
    kinds.forEach(
        kind -> add(Topic.MEMBERS, kind.label(), movement.networks(kind), wording::network));
    add(Topic.MEMBERS, INDIVIDUALS, movement.individuals(), wording::individual);
  }

  private void strategy() {
    add(Topic.STRATEGY, AXES, movement.axes(), wording::axis);
    for (StrategicPlan plan : movement.plans()) {
      String period = plan.period() == null ? "" : " " + plan.period();
      String title = plan.title() == null ? "" : ", " + wording.text(plan.title());
      sections.add(
          new Section(
              Topic.STRATEGY,
              wording.text(PLAN) + period + title + wording.axes(", ", movement.axesOf(plan)),
              plan.actions().stream()
                  .map(action -> wording.action(action, movement.axesOf(action)))
                  .toList()));
    }
  }

  private void affiliations() {
    Stream<@Nullable Scale> scales =
        Stream.concat(Arrays.stream(Scale.values()), Stream.<@Nullable Scale>of((Scale) null));
    scales.forEach(
        scale ->
            add(
                Topic.AFFILIATIONS,
                wording.text(AFFILIATIONS)
                    + (scale == null ? "" : ", " + wording.text(scale.label())),
                movement.affiliations().stream().filter(each -> each.scale() == scale).toList(),
                wording::affiliation));
  }

  private <T> void add(
      Topic topic, LocalizedText heading, List<T> records, Function<T, Entry> entry) {
    add(topic, wording.text(heading), records, entry);
  }

  private <T> void add(Topic topic, String heading, List<T> records, Function<T, Entry> entry) {
    if (!records.isEmpty()) {
      sections.add(new Section(topic, heading, records.stream().map(entry).toList()));
    }
  }

  private static <T> List<T> present(@Nullable T component) {
    return component == null ? List.of() : List.of(component);
  }
}
