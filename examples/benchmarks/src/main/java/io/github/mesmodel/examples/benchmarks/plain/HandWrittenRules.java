package io.github.mesmodel.examples.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every rule of the plain records, called by hand: what checking costs in any case. */
public final class HandWrittenRules implements Problems {
  private static final int LONG = 5_000;
  private static final int SHORT = 500;

  private final List<String> codes = new ArrayList<>();
  private final LocalDate today;

  private HandWrittenRules(LocalDate today) {
    this.today = today;
  }

  /** Returns the codes of the rules that a movement breaks. */
  public static List<String> check(PlainMovement movement, LocalDate today) {
    HandWrittenRules rules = new HandWrittenRules(today);
    rules.movement(movement);
    movement.check(rules);
    movement.advise(rules);
    return rules.codes;
  }

  @Override
  public void add(String code, String property) {
    codes.add(code);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  private void movement(PlainMovement movement) {
    slug(movement.id());
    localized(movement.name(), SHORT);
    optionalText(movement.acronym());
    each(movement.aliases(), this::text);
    code(movement.legalForm());
    optional(movement.founding(), this::founding);
    webUrl(movement.website());
    optional(movement.mission(), mission -> localized(mission, LONG));
    each(movement.contributions(), this::contribution);
    each(movement.networks(), this::network);
    each(movement.individuals(), this::individual);
    each(movement.axes(), this::axis);
    each(movement.plans(), this::plan);
    each(movement.affiliations(), this::affiliation);
    each(movement.identifiers(), this::identifier);
    each(movement.sources(), this::source);
  }

  private void founding(PlainFounding founding) {
    date(required(founding.date()));
    optional(founding.place(), this::place);
    optional(founding.predecessor(), this::predecessor);
    each(founding.sources(), this::slug);
  }

  private void place(PlainPlace place) {
    text(place.name());
    if (place.countryCode() != null && !Forms.isCountry(place.countryCode())) {
      codes.add("country-code");
    }
  }

  private void predecessor(PlainPredecessor predecessor) {
    localized(predecessor.name(), SHORT);
    since(predecessor.since());
  }

  private void contribution(PlainContribution contribution) {
    required(contribution.scale());
    localized(contribution.means(), LONG);
  }

  private void network(PlainNetwork network) {
    slug(network.id());
    required(network.kind());
    localized(network.name(), SHORT);
    optionalText(network.acronym());
    each(network.aliases(), this::text);
    optional(network.territory(), this::territory);
    optional(network.field(), field -> localized(field, SHORT));
    webUrl(network.website());
    since(network.since());
    date(network.until());
    each(network.identifiers(), this::identifier);
    each(network.sources(), this::slug);
    network.check(this);
  }

  private void territory(PlainTerritory territory) {
    localized(territory.name(), SHORT);
    if (territory.code() != null && !Forms.isRegion(territory.code())) {
      codes.add("region-code");
    }
    each(territory.aliases(), this::text);
  }

  private void individual(PlainIndividual individual) {
    slug(individual.id());
    text(individual.givenName());
    text(individual.familyName());
    optional(individual.institution(), institution -> localized(institution, SHORT));
    since(individual.since());
    date(individual.until());
    each(individual.sources(), this::slug);
    individual.check(this);
  }

  private void axis(PlainAxis axis) {
    slug(axis.id());
    required(axis.position());
    localized(axis.title(), SHORT);
    optional(axis.note(), note -> localized(note, LONG));
    each(axis.sources(), this::slug);
  }

  private void plan(PlainPlan plan) {
    slug(plan.id());
    if (required(plan.period()) != null && !HandWrittenForms.isPeriod(plan.period())) {
      codes.add("malformed-period");
    }
    each(plan.axes(), this::slug);
    each(plan.actions(), this::action);
    plan.check(this);
  }

  private void action(PlainAction action) {
    slug(action.id());
    required(action.position());
    localized(action.title(), SHORT);
    each(action.axes(), this::slug);
    each(action.sources(), this::slug);
  }

  private void affiliation(PlainAffiliation affiliation) {
    slug(affiliation.id());
    optional(required(affiliation.organization()), this::organization);
    required(affiliation.scale());
    if (Lists.orEmpty(affiliation.roles()).isEmpty()) {
      codes.add("empty-roles");
    }
    each(affiliation.roles(), this::role);
    each(affiliation.sources(), this::slug);
    affiliation.check(this);
  }

  private void organization(PlainOrganization organization) {
    localized(organization.name(), SHORT);
    optionalText(organization.acronym());
    webUrl(organization.website());
    each(organization.identifiers(), this::identifier);
  }

  private void role(PlainRole role) {
    code(role.type());
    optional(role.body(), body -> localized(body, SHORT));
    since(role.since());
    date(role.until());
    role.check(this);
  }

  private void identifier(PlainIdentifier identifier) {
    code(identifier.scheme());
    text(identifier.value());
    identifier.check(this);
  }

  private void source(PlainSource source) {
    slug(source.id());
    localized(source.title(), SHORT);
    optionalText(source.publisher());
    webUrl(source.url());
  }

  private void slug(String value) {
    if (required(value) != null && !HandWrittenForms.isSlug(value)) {
      codes.add("slug");
    }
  }

  private void code(String value) {
    if (required(value) != null && !HandWrittenForms.isSlug(value)) {
      codes.add("malformed-code");
    }
  }

  private void text(String value) {
    if (required(value) != null) {
      text(value, SHORT);
    }
  }

  private void optionalText(String value) {
    if (value != null) {
      text(value, SHORT);
    }
  }

  private void text(String value, int max) {
    if (!HandWrittenForms.isText(value, max)) {
      codes.add("text");
    }
  }

  private void localized(Map<String, String> texts, int max) {
    if (texts == null || texts.isEmpty()) {
      codes.add("required");
    } else {
      texts.values().forEach(text -> text(text, max));
    }
  }

  private void webUrl(String value) {
    if (value != null && !HandWrittenForms.isWebUrl(value)) {
      codes.add("web-url");
    }
  }

  private void since(String value) {
    if (value != null && !value.equals("origin")) {
      date(value);
    }
  }

  private void date(String value) {
    if (value != null && !HandWrittenForms.isDate(value)) {
      codes.add("malformed-date");
    }
  }

  private <T> T required(T value) {
    if (value == null) {
      codes.add("required");
    }
    return value;
  }

  private static <T> void optional(T value, Consumer<T> check) {
    if (value != null) {
      check.accept(value);
    }
  }

  private <T> void each(List<T> elements, Consumer<T> check) {
    if (elements == null) {
      return;
    }
    for (T element : elements) {
      if (element == null) {
        codes.add("required");
      } else {
        check.accept(element);
      }
    }
  }
}
