package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Movements with an identifier that its register cannot have given. */
final class MalformedIdentifiers {
  private MalformedIdentifiers() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(associations(), companies(), establishments(), names(), items(), pairs())
        .flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> associations() {
    IdentifierScheme scheme = IdentifierScheme.RNA;
    return Stream.of(
        entry("an RNA number in lower case", scheme, "W123456789", "w123456789"),
        entry("an RNA number without its W", scheme, "W1A2345678", "1123456789"),
        entry("an RNA number of eight digits", scheme, "W9R1000123", "W12345678"),
        entry("an RNA number of ten digits", scheme, "W751000000", "W1234567890"),
        entry("an RNA number with its letter too far", scheme, "W2A1000001", "W21A000001"),
        entry("an RNA number with a lower-case letter", scheme, "W2B1000001", "W2b1000001"),
        entry("an RNA number in Arabic digits", scheme, "W123456780", "W٣23456780"));
  }

  private static Stream<BrokenMovement> companies() {
    IdentifierScheme scheme = IdentifierScheme.SIREN;
    return Stream.of(
        entry("a SIREN number with a wrong check digit", scheme, "356000000", "356000001"),
        entry("a SIREN number with spaces", scheme, "552100554", "552 100 554"),
        entry("a SIREN number of eight digits", scheme, "552100554", "55210055"),
        entry("a SIREN number of ten digits", scheme, "552100554", "5521005540"),
        entry("a SIREN number with a letter", scheme, "552100554", "55210055A"),
        entry("a SIREN number in Arabic digits", scheme, "000000000", "٠٠٠٠٠٠٠٠٠"));
  }

  private static Stream<BrokenMovement> establishments() {
    IdentifierScheme scheme = IdentifierScheme.SIRET;
    return Stream.of(
        entry(
            "a SIRET number with a wrong check digit", scheme, "55210055400013", "55210055400014"),
        entry("a SIRET number on a wrong SIREN number", scheme, "55210055400013", "55210055300014"),
        entry("a SIRET number of thirteen digits", scheme, "55210055400013", "5521005540001"),
        entry("a SIREN number as a SIRET number", scheme, "55210055400013", "552100554"),
        entry("a number of La Poste with neither sum", scheme, "35600000000048", "35600000049838"),
        entry(
            "another's number with the sum of La Poste",
            scheme,
            "35600000049837",
            "55210055400042"));
  }

  private static Stream<BrokenMovement> names() {
    IdentifierScheme scheme = IdentifierScheme.ISNI;
    return Stream.of(
        entry(
            "an ISNI with a wrong check character", scheme, "000000012146438X", "0000000121464380"),
        entry("an ISNI with a wrong X", scheme, "0000000121032683", "000000012103268X"),
        entry("an ISNI with a lower-case x", scheme, "000000012146438X", "000000012146438x"),
        entry("an ISNI with spaces", scheme, "000000012146438X", "0000 0001 2146 438X"),
        entry("an ISNI of fifteen characters", scheme, "000000012146438X", "000000012146438"));
  }

  private static Stream<BrokenMovement> items() {
    IdentifierScheme scheme = IdentifierScheme.WIKIDATA;
    return Stream.of(
        entry("a Wikidata number without its Q", scheme, "Q42", "42"),
        entry("a Wikidata property", scheme, "Q1", "P31"),
        entry("a Wikidata item in lower case", scheme, "Q42", "q42"),
        entry("a Wikidata item of number 0", scheme, "Q10", "Q0"),
        entry(
            "the address of a Wikidata item", scheme, "Q42", "https://www.wikidata.org/wiki/Q42"));
  }

  private static Stream<BrokenMovement> pairs() {
    return Stream.of(
            "/identifiers", "/networks/0/identifiers", "/affiliations/0/organization/identifiers")
        .map(MalformedIdentifiers::pair);
  }

  private static BrokenMovement pair(String list) {
    Identifier siren = new Identifier(IdentifierScheme.SIREN, "552100554");
    return BrokenMovement.error(
        Rule.IDENTIFIER,
        "a SIRET number of another SIREN number at " + list,
        list + "/1/value",
        with(list, List.of(siren, new Identifier(IdentifierScheme.SIRET, "55210055400013"))),
        with(list, List.of(siren, new Identifier(IdentifierScheme.SIRET, "35600000000048"))));
  }

  private static BrokenMovement entry(
      String name, IdentifierScheme scheme, String good, String bad) {
    String place = "/affiliations/0/organization/identifiers/0";
    return BrokenMovement.error(
        Rule.IDENTIFIER,
        name,
        place + "/value",
        with(place, new Identifier(scheme, good)),
        with(place, new Identifier(scheme, bad)));
  }
}
