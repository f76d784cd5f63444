package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;

import io.github.mesmodel.constraint.Rule;
import java.util.stream.Stream;

/** Movements with an id, a position, a country code or a region code of another form. */
final class MalformedCodes {
  private MalformedCodes() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(ids(), places(), positions(), countries(), regions())
        .flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> ids() {
    return Stream.of(
        id("empty", "a", ""),
        id("a capital letter", "mes", "Mes"),
        id("an accent", "reseau", "réseau"),
        id("a dotless i", "i", "ı"),
        id("a digit beyond ASCII", "a3", "a٣"),
        id("a space", "a-b", "a b"),
        id("an underscore", "a-b", "a_b"),
        id("a hyphen before", "a", "-a"),
        id("a hyphen after", "a", "a-"),
        id("two hyphens together", "a-b-c", "a--b"),
        id("a slash", "az-09", "a/b"),
        id("65 characters", "x".repeat(64), "x".repeat(65)));
  }

  private static BrokenMovement id(String name, String good, String bad) {
    return error(Rule.SLUG, name, "/id", good, bad);
  }

  private static Stream<BrokenMovement> places() {
    return Stream.of(
            "/networks/1/id",
            "/individuals/1/id",
            "/plans/1/id",
            "/plans/0/actions/1/id",
            "/affiliations/1/id")
        .map(
            pointer ->
                error(Rule.SLUG, "a capital letter at " + pointer, pointer, "new-id", "New"));
  }

  private static Stream<BrokenMovement> positions() {
    return Stream.of(0, -1, Integer.MIN_VALUE)
        .flatMap(
            position ->
                Stream.of("/axes/1/position", "/plans/0/actions/1/position")
                    .map(
                        pointer ->
                            error(
                                Rule.POSITION, position + " at " + pointer, pointer, 2, position)));
  }

  private static Stream<BrokenMovement> countries() {
    return Stream.of(
        country("lower case", "FR", "fr"),
        country("three letters", "BE", "BEL"),
        country("a code that ISO 3166-1 has not given", "XK", "ZZ"),
        country("a name", "TR", "Türkiye"),
        country("empty", "EG", ""));
  }

  private static BrokenMovement country(String name, String good, String bad) {
    return error(Rule.COUNTRY_CODE, name, "/founding/place/countryCode", good, bad);
  }

  private static Stream<BrokenMovement> regions() {
    return Stream.of(
        region("lower case", "FR-NOR", "fr-nor"),
        region("an unknown country", "FR", "ZZ"),
        region("a subdivision of an unknown country", "BE-WAL", "ZZ-WAL"),
        region("no subdivision after the hyphen", "CH-VD", "CH-"),
        region("a subdivision of four characters", "GB-ENG", "GB-ENGL"),
        region("a user-assigned code but that of Kosovo", "XK", "XL"),
        region("a subdivision in lower case", "FR-2A", "FR-2a"),
        region("no country before the hyphen", "ES-CT", "-CT"),
        region("two hyphens", "FR-6AE", "FR-6-A"),
        region("an INSEE code", "150", "53"),
        region("four digits", "419", "4190"),
        region("empty", "FR-OCC", ""));
  }

  private static BrokenMovement region(String name, String good, String bad) {
    return error(Rule.REGION_CODE, name, "/networks/0/territories/0/code", good, bad);
  }
}
