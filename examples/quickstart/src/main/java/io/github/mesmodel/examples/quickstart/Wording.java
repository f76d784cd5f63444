package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Network;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Role;
import io.github.mesmodel.Since;
import io.github.mesmodel.Territory;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records in the words of a reader, each on one line.
 *
 * @param locale the reader's language
 */
record Wording(Locale locale) {
  private static final LocalizedText SINCE = LocalizedText.fr("depuis").and("en", "since");
  private static final LocalizedText THE_ORIGIN =
      LocalizedText.fr("l'origine").and("en", "the origin");

  String text(LocalizedText text) {
    return text.in(locale);
  }

  static String inBrackets(@Nullable String text) {
    return text == null ? "" : " (" + text + ")";
  }

  String founding(Founding founding) {
    String date = founding.date() == null ? "" : founding.date().toString();
    String place = founding.place() == null ? "" : text(founding.place().name());
    return Stream.of(date, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  String predecessor(Predecessor predecessor) {
    return text(predecessor.name()) + since(predecessor.since());
  }

  String contribution(Contribution contribution) {
    return text(contribution.scale().label()) + ": " + text(contribution.means());
  }

  String network(Network network) {
    String territories =
        network.territories().stream()
            .map(Territory::name)
            .map(this::text)
            .collect(Collectors.joining(", "));
    String covers =
        territories.isEmpty() && network.field() != null ? text(network.field()) : territories;
    return text(network.name()) + (covers.isEmpty() ? "" : ": " + covers);
  }

  String individual(Individual individual) {
    String given = individual.givenName() == null ? "" : individual.givenName() + " ";
    LocalizedText institution = individual.institution();
    return given
        + individual.familyName()
        + inBrackets(institution == null ? null : text(institution));
  }

  String affiliation(Affiliation affiliation) {
    return text(affiliation.organization().name())
        + ": "
        + affiliation.roles().stream().map(this::role).collect(Collectors.joining("; "));
  }

  private String role(Role role) {
    String body = role.body() == null ? "" : inBrackets(text(role.body()));
    return text(role.type().label()) + body + since(role.since());
  }

  private String since(@Nullable Since since) {
    if (since == null) {
      return "";
    }
    return ", " + text(SINCE) + " " + (since.isOrigin() ? text(THE_ORIGIN) : since);
  }
}
