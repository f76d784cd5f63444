package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.Place;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Role;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.Territory;
import io.github.mesmodel.Until;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records in the words of a reader.
 *
 * @param locale the reader's language
 */
record Wording(Locale locale) {
  private static final LocalizedText SINCE = LocalizedText.fr("depuis").and("en", "since");
  private static final LocalizedText THE_ORIGIN =
      LocalizedText.fr("l'origine").and("en", "the origin");
  private static final LocalizedText UNTIL = LocalizedText.fr("jusqu'à").and("en", "until");
  private static final LocalizedText FORMER =
      LocalizedText.fr("dans le passé").and("en", "formerly");
  private static final LocalizedText AXES = LocalizedText.fr("axes").and("en", "axes");

  String text(@Nullable LocalizedText text) {
    return text == null ? "" : text.in(locale);
  }

  String name(Movement movement) {
    return text(movement.name()) + inBrackets(movement.acronym());
  }

  /** Returns the founding and the legal form on one line; empty if neither is there. */
  String origin(Movement movement) {
    String founding = movement.founding() == null ? "" : founding(movement.founding()).title();
    String form = movement.legalForm() == null ? "" : text(movement.legalForm().label());
    return joined(founding, form);
  }

  static Entry plain(String text) {
    return new Entry(text, "");
  }

  Entry plain(LocalizedText text) {
    return plain(text(text));
  }

  Entry label(LegalForm form) {
    return plain(form.label());
  }

  Entry founding(Founding founding) {
    String date = founding.date() == null ? "" : founding.date().toString();
    String place = founding.place() == null ? "" : place(founding.place()).title();
    return plain(joined(date, place));
  }

  Entry place(Place place) {
    return plain(place.name());
  }

  Entry predecessor(Predecessor predecessor) {
    return plain(joined(text(predecessor.name()), since(predecessor.since())));
  }

  Entry identifier(Identifier identifier) {
    return new Entry(text(identifier.scheme().label()), identifier.value());
  }

  Entry contribution(Contribution contribution) {
    return new Entry(
        text(contribution.scale().label()),
        text(contribution.means()) + inBrackets(text(contribution.purpose())));
  }

  Entry network(Network network) {
    String territories =
        network.territories().stream()
            .map(Territory::name)
            .map(this::text)
            .collect(Collectors.joining(", "));
    String covers = territories.isEmpty() ? text(network.field()) : territories;
    return new Entry(
        text(network.name()) + inBrackets(network.acronym()),
        joined(covers, since(network.since()), until(network.until())));
  }

  Entry individual(Individual individual) {
    String given = individual.givenName() == null ? "" : individual.givenName() + " ";
    return new Entry(
        given + individual.familyName(),
        joined(
            text(individual.institution()), since(individual.since()), until(individual.until())));
  }

  Entry axis(Axis axis) {
    return new Entry(axis.position() + ". " + text(axis.title()), text(axis.note()));
  }

  Entry action(StrategicAction action, List<Axis> axes) {
    return new Entry(action.position() + ". " + text(action.title()), axes("", axes));
  }

  /** Returns the numbers of axes after a start; nothing of no axis. */
  String axes(String start, List<Axis> axes) {
    String numbers =
        axes.stream().map(axis -> axis.position().toString()).collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "" : start + text(AXES) + " " + numbers;
  }

  Entry affiliation(Affiliation affiliation) {
    Organization organization = affiliation.organization();
    return new Entry(
        text(organization.name()) + inBrackets(organization.acronym()),
        affiliation.roles().stream().map(this::role).collect(Collectors.joining("; ")));
  }

  Entry source(Source source) {
    String published = source.published() == null ? "" : source.published().toString();
    return new Entry(
        text(source.title()),
        joined(orEmpty(source.publisher()), published, orEmpty(source.url())));
  }

  private String role(Role role) {
    return joined(
        text(role.type().label()) + inBrackets(text(role.body())),
        since(role.since()),
        until(role.until()));
  }

  private String since(@Nullable Since since) {
    if (since == null) {
      return "";
    }
    return text(SINCE) + " " + (since.isOrigin() ? text(THE_ORIGIN) : since);
  }

  private String until(@Nullable Until until) {
    if (until == null) {
      return "";
    }
    return until.isPast() ? text(FORMER) : text(UNTIL) + " " + until;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String inBrackets(@Nullable String text) {
    return text == null || text.isEmpty() ? "" : " (" + text + ")";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
