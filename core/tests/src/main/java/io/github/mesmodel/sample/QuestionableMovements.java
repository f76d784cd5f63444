package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.warning;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.Territory;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Movements that are valid, with a gap or an unusual value. */
final class QuestionableMovements {
  private static final Movement COMPLETE = MovementSamples.complete();

  private QuestionableMovements() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(
            kinds(),
            positions(),
            forms(),
            french(),
            codes(),
            RepeatedNames.all(),
            identifiers(),
            repeated(),
            citations())
        .flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> kinds() {
    List<Territory> territories =
        List.of(Territory.builder().name(LocalizedText.fr("Normandie")).build());
    LocalizedText field = LocalizedText.fr("culture");
    return Stream.of(
        place(
            Rule.KIND_MISMATCH,
            "a territorial network without a territory",
            "/networks/0/territories",
            territories,
            List.of()),
        place(
            Rule.KIND_MISMATCH,
            "a sectoral network without a field",
            "/networks/1/field",
            field,
            null),
        place(
            Rule.KIND_MISMATCH,
            "a resource structure without a field",
            "/networks/2/field",
            field,
            null),
        warning(
            Rule.KIND_MISMATCH,
            "a territorial network with a field alone",
            "/networks/1/territories",
            COMPLETE,
            with("/networks/1/kind", NetworkKind.TERRITORIAL)));
  }

  private static Stream<BrokenMovement> positions() {
    String second = "/plans/0/actions/1/position";
    return Stream.of(
        place(Rule.POSITION_GAP, "actions 1 and 3", second, 2, 3),
        warning(
            Rule.POSITION_GAP,
            "an action 2 alone",
            "/plans/1/actions/0/position",
            alone(1),
            alone(2)));
  }

  private static Movement alone(int position) {
    StrategicAction action = COMPLETE.plans().get(0).actions().get(0);
    return with("/plans/1/actions/0", action.withId("action-3").withPosition(position));
  }

  private static Stream<BrokenMovement> forms() {
    return Stream.of(
        form("a decomposed accent", "/networks/0/name/en", "\u00E9", "e\u0301"),
        form("the first combining mark", "/networks/0/name/en", "\u00E8", "e\u0300"),
        form("a Hangul syllable in parts", "/networks/0/name/en", "\uAC00", "\u1100\u1161"),
        form(
            "more combining marks in a row than a text that is safe to normalize",
            "/networks/0/name/en",
            "x" + "\u0323".repeat(30),
            "x" + "\u0323".repeat(31)),
        form("the ångström sign", "/networks/0/name/en", "\u00C5", "\u212B"),
        form("a decomposed accent in an acronym", "/acronym", "\u00E9", "e\u0301"),
        form("a decomposed accent in an alias", "/aliases/0", "\u00E9", "e\u0301"),
        form("a decomposed accent in a title", "/sources/0/title/fr", "\u00E9", "e\u0301"));
  }

  private static BrokenMovement form(String name, String pointer, String good, String bad) {
    return place(Rule.NOT_NORMALIZED, name, pointer, good, bad);
  }

  private static Stream<BrokenMovement> repeated() {
    return Stream.of(
            "/sourceIds",
            "/networks/0/sourceIds",
            "/plans/0/sourceIds",
            "/contributions/0/sourceIds")
        .map(
            pointer ->
                warning(
                    Rule.REPEATED_REFERENCE,
                    "a source twice at " + pointer,
                    pointer + "/2",
                    with(pointer, List.of("minutes", "leaflet-2024")),
                    with(pointer, List.of("minutes", "leaflet-2024", "minutes"))));
  }

  private static Stream<BrokenMovement> french() {
    LocalizedText french = LocalizedText.fr("Texte");
    return Stream.of(
            "/founding/place/name",
            "/headquarters/name",
            "/founding/predecessors/0/name",
            "/slogans/1",
            "/mission",
            "/commitments/0",
            "/contributions/0/means",
            "/networks/0/name",
            "/networks/0/territories/0/name",
            "/networks/0/field",
            "/networks/0/note",
            "/contributions/0/purpose",
            "/plans/0/title",
            "/plans/0/actions/0/note",
            "/individuals/0/institution",
            "/axes/0/title",
            "/axes/0/note",
            "/plans/0/actions/0/title",
            "/affiliations/0/organization/name",
            "/affiliations/0/roles/0/body")
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
            RoleType.of("tresorier")),
        place(
            Rule.UNKNOWN_CODE,
            "a kind of network",
            "/networks/1/kind",
            NetworkKind.SECTORAL,
            NetworkKind.of("sectorial")),
        region("an unlisted French subdivision", "FR-HDF", "FR-HFD"),
        region("a former French region", "FR-75C", "FR-NPD"),
        scheme("/identifiers/2"),
        scheme("/networks/1/identifiers/0"),
        scheme("/affiliations/1/organization/identifiers/0"));
  }

  private static BrokenMovement region(String name, String good, String bad) {
    return place(Rule.UNKNOWN_CODE, name, "/networks/0/territories/0/code", good, bad);
  }

  private static BrokenMovement scheme(String owner) {
    return warning(
        Rule.UNKNOWN_CODE,
        "a scheme at " + owner,
        owner + "/scheme",
        with(owner, identifier("Q42")),
        with(owner, new Identifier(IdentifierScheme.of("vat"), "Q42")));
  }

  private static Stream<BrokenMovement> identifiers() {
    Identifier isni = new Identifier(IdentifierScheme.ISNI, "0000000121032683");
    Identifier siren = new Identifier(IdentifierScheme.SIREN, "732829320");
    return Stream.of(
        shared("/networks/1/identifiers/0", identifier("Q90")),
        shared("/networks/0/identifiers/2", identifier("Q90")),
        shared("/affiliations/1/organization/identifiers/0", isni),
        shared("/identifiers/2", siren));
  }

  private static BrokenMovement shared(String pointer, Identifier identifier) {
    return place(Rule.SHARED_IDENTIFIER, "at " + pointer, pointer, identifier("Q42"), identifier);
  }

  private static Stream<BrokenMovement> citations() {
    return Stream.of(
            "/sourceIds",
            "/founding/sourceIds",
            "/contributions/1/sourceIds",
            "/plans/0/sourceIds",
            "/networks/0/sourceIds",
            "/individuals/1/sourceIds",
            "/axes/0/sourceIds",
            "/plans/0/actions/0/sourceIds",
            "/affiliations/0/sourceIds")
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
