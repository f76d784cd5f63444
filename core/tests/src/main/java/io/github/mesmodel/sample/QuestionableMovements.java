package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.warning;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Movements that are valid, but that somebody should look at. */
final class QuestionableMovements {
  private static final Movement COMPLETE = MovementSamples.complete();

  private QuestionableMovements() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(french(), codes(), names(), identifiers(), citations())
        .flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> french() {
    LocalizedText french = LocalizedText.fr("Texte");
    return Stream.of(
            "/name",
            "/founding/predecessor/name",
            "/slogans/1",
            "/mission",
            "/commitments/0",
            "/contributions/0/means",
            "/networks/0/name",
            "/networks/0/territory/name",
            "/networks/0/field",
            "/individuals/0/institution",
            "/axes/0/title",
            "/axes/0/note",
            "/plans/0/actions/0/title",
            "/affiliations/0/organization/name",
            "/affiliations/0/roles/0/body",
            "/sources/0/title")
        .map(
            pointer ->
                warning(
                    Rule.MISSING_FRENCH,
                    "Breton alone at " + pointer,
                    pointer + "/fr",
                    with(pointer, french),
                    with(pointer, LocalizedText.of("br", "Testenn"))));
  }

  private static Stream<BrokenMovement> codes() {
    return Stream.of(
        place(
            Rule.UNKNOWN_CODE, "a legal form", "/legalForm", LegalForm.SCOP, LegalForm.of("guild")),
        place(
            Rule.UNKNOWN_CODE,
            "a role",
            "/affiliations/1/roles/0/type",
            RoleType.OBSERVER,
            RoleType.of("treasurer")),
        scheme("/identifiers/2"),
        scheme("/networks/1/identifiers/0"),
        scheme("/affiliations/1/organization/identifiers/0"));
  }

  private static BrokenMovement scheme(String owner) {
    return warning(
        Rule.UNKNOWN_CODE,
        "a scheme at " + owner,
        owner + "/scheme",
        with(owner, identifier("Q42")),
        with(owner, new Identifier(IdentifierScheme.of("vat"), "Q42")));
  }

  private static Stream<BrokenMovement> names() {
    return Stream.of(
        network("the same name", LocalizedText.fr("Boîte à outils")),
        network("other case", LocalizedText.fr("BOÎTE À OUTILS")),
        network("other accents", LocalizedText.fr("Boite a outils")),
        network(
            "a name in another language", LocalizedText.fr("Boîte").and("en", "boite à outils")),
        place(
            Rule.DUPLICATE_NAME,
            "an individual",
            "/individuals/1",
            COMPLETE.individuals().get(1),
            COMPLETE.individuals().get(1).withGivenName("amina").withFamilyName("Haddâd")),
        warning(
            Rule.DUPLICATE_NAME,
            "an affiliation",
            "/affiliations/1",
            COMPLETE,
            with("/affiliations/1/organization/name/fr", "Maison des Semences")));
  }

  private static BrokenMovement network(String name, LocalizedText twin) {
    return warning(
        Rule.DUPLICATE_NAME,
        name,
        "/networks/2",
        with("/networks/1/name", LocalizedText.fr("Boîte à idées")),
        with("/networks/1/name", twin));
  }

  private static Stream<BrokenMovement> identifiers() {
    return Stream.of(
            "/networks/1/identifiers/0",
            "/affiliations/0/organization/identifiers/0",
            "/identifiers/2")
        .map(
            pointer ->
                place(
                    Rule.SHARED_IDENTIFIER,
                    "at " + pointer,
                    pointer,
                    identifier("Q42"),
                    identifier("Q90")));
  }

  private static Stream<BrokenMovement> citations() {
    return Stream.of(
            "/founding/sources",
            "/networks/0/sources",
            "/individuals/1/sources",
            "/axes/0/sources",
            "/plans/0/actions/0/sources",
            "/affiliations/0/sources")
        .map(
            pointer ->
                place(
                    Rule.UNCITED,
                    "no citation at " + pointer,
                    pointer,
                    List.of("minutes"),
                    List.of()));
  }

  private static BrokenMovement place(
      Rule rule, String name, String pointer, Object good, Object bad) {
    return warning(rule, name, pointer, with(pointer, good), with(pointer, bad));
  }

  private static Identifier identifier(String item) {
    return new Identifier(IdentifierScheme.WIKIDATA, item);
  }
}
