package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.warning;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Movements with two entries of one name. */
final class RepeatedNames {
  private static final Movement COMPLETE = MovementSamples.complete();

  private RepeatedNames() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(
        network("the same name", LocalizedText.fr("Boîte à outils")),
        network("other case", LocalizedText.fr("BOÎTE À OUTILS")),
        network("other accents", LocalizedText.fr("Boite a outils")),
        network(
            "a name in another language", LocalizedText.fr("Boîte").and("en", "boite à outils")),
        network("other spaces", LocalizedText.fr("Boîteà outils")),
        network("other punctuation", LocalizedText.fr("Boîte-à-outils")),
        twins("a name beside one of the same hash code", "ая", "ба", "АЯ"),
        twins(
            "other case beyond the BMP",
            "\uD800\uDC00\uD801\uDC00",
            "\uD801\uDC28",
            "\uD800\uDC00\uD801\uDC28"),
        warning(
            Rule.DUPLICATE_NAME,
            "a name that is the acronym of another",
            "/networks/1",
            COMPLETE,
            with("/networks/1/name", LocalizedText.fr("J.D.N."))),
        warning(
            Rule.DUPLICATE_NAME,
            "an alias that is the alias of another",
            "/networks/1",
            COMPLETE,
            with("/networks/1/aliases", List.of("jardins chtis"))),
        individual("an individual in other case", "Amina", "HADDAD", "amina", "Haddâd"),
        individual("a hyphen in a given name", "Jean Louis", "LAVILLE", "Jean-Louis", "Laville"),
        individual("a family name alone", null, "LE GOFF", null, "Le Goff"),
        warning(
            Rule.DUPLICATE_NAME,
            "an affiliation",
            "/affiliations/1",
            COMPLETE,
            with("/affiliations/1/organization/name/fr", "Maison des Semences")));
  }

  private static BrokenMovement individual(
      String name, String given, String family, String twinGiven, String twinFamily) {
    Individual second = COMPLETE.individuals().get(1);
    Individual twin = second.withGivenName(twinGiven).withFamilyName(twinFamily);
    Movement kept = with("/individuals/0/givenName", given);
    Movement first = Change.at(kept, "/individuals/0/familyName", family);
    return warning(
        Rule.DUPLICATE_NAME,
        name,
        "/individuals/1",
        Change.at(first, "/individuals/1", twin.withGivenName("Autre")),
        Change.at(first, "/individuals/1", twin));
  }

  private static BrokenMovement network(String name, LocalizedText twin) {
    return warning(
        Rule.DUPLICATE_NAME,
        name,
        "/networks/2",
        with("/networks/1/name", LocalizedText.fr("Boîte à idées")),
        with("/networks/1/name", twin));
  }

  private static BrokenMovement twins(String name, String first, String other, String twin) {
    Movement movement = with("/networks/1/name", LocalizedText.fr(first));
    String second = "/networks/2/name";
    return warning(
        Rule.DUPLICATE_NAME,
        name,
        "/networks/2",
        Change.at(movement, second, LocalizedText.fr(other)),
        Change.at(movement, second, LocalizedText.fr(twin)));
  }
}
