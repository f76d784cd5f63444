package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Territory;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Movements whose kinds, positions or roles do not agree with the rest. */
final class BrokenStructures {
  private static final String POSITIONS = "/axes/%d/position";

  private BrokenStructures() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(kinds(), axes(), actions(), roles()).flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> kinds() {
    Territory territory = Territory.builder().name(LocalizedText.fr("Normandie")).build();
    LocalizedText field = LocalizedText.fr("culture");
    return Stream.of(
        error(
            Rule.KIND_MISMATCH,
            "a territorial network without one",
            "/networks/0/territory",
            territory,
            null),
        error(
            Rule.KIND_MISMATCH,
            "a sectoral network without a field",
            "/networks/1/field",
            field,
            null),
        error(
            Rule.KIND_MISMATCH,
            "a resource structure without a field",
            "/networks/2/field",
            field,
            null),
        error(
            Rule.KIND_MISMATCH,
            "a territorial network with a field alone",
            "/networks/1/territory",
            MovementSamples.complete(),
            with("/networks/1/kind", NetworkKind.TERRITORIAL)));
  }

  private static Stream<BrokenMovement> axes() {
    return Stream.of(
        error(Rule.POSITION_GAP, "axes 1 and 3", "/axes/1/position", 2, 3),
        error(Rule.POSITION_GAP, "axes 1 and 0", "/axes/1/position", 2, 0),
        error(Rule.POSITION_GAP, "axes 1 and -1", "/axes/1/position", 2, -1),
        error(
            Rule.POSITION_GAP,
            "axes 1 and the smallest number",
            "/axes/1/position",
            2,
            Integer.MIN_VALUE),
        error(Rule.POSITION_GAP, "axes 1 and 1", "/axes/1/position", axes(2, 1), axes(1, 1)));
  }

  private static Movement axes(int first, int second) {
    Movement changed = with(POSITIONS.formatted(0), first);
    return Change.at(changed, POSITIONS.formatted(1), second);
  }

  private static Stream<BrokenMovement> actions() {
    String second = "/plans/0/actions/1/position";
    return Stream.of(
        error(Rule.POSITION_GAP, "actions 1 and 3", second, 2, 3),
        error(Rule.POSITION_GAP, "actions 1 and 1", second, 2, 1),
        error(
            Rule.POSITION_GAP,
            "an action 2 alone",
            "/plans/1/actions/0/position",
            alone(1),
            alone(2)));
  }

  private static Movement alone(int position) {
    var action = MovementSamples.complete().plans().get(0).actions().get(0);
    return with("/plans/1/actions/0", action.withId("action-3").withPosition(position));
  }

  private static Stream<BrokenMovement> roles() {
    return Stream.of(
        error(
            Rule.EMPTY_ROLES,
            "an affiliation without a role",
            "/affiliations/1/roles",
            List.of(member()),
            null),
        twins("the same role twice", member(), member().withType(RoleType.OBSERVER), member()),
        twins(
            "a role within another",
            member(),
            during("2005", "2010").withBody(board()),
            during("2005", "2010")),
        twins(
            "times that overlap",
            during("2000", "2010"),
            during("2011", "2020"),
            during("2009", "2020")),
        twins(
            "a day in common",
            during("2000", "2010-05-31"),
            during("2010-06", null),
            during("2010-05-31", null)),
        twins(
            "the same month",
            during("2000", "2010-05"),
            during("2010-05-02", null),
            during("2010-05-01", null)),
        twins(
            "a year where it is uncertain",
            during("2000", "2010"),
            during("2010-05", null),
            during("2009", null)),
        twins(
            "an origin within",
            during("origin", null),
            during("origin", null).withBody(board()),
            member()),
        twins(
            "the same body",
            member().withBody(board()),
            member().withBody(LocalizedText.fr("Comité")),
            member().withBody(board())),
        twins(
            "the later time first",
            during("2010", "2020"),
            during("2000", "2009"),
            during("2000", "2015")));
  }

  private static BrokenMovement twins(
      String name, AffiliationRole first, AffiliationRole other, AffiliationRole twin) {
    String roles = "/affiliations/1/roles";
    return error(
        Rule.DUPLICATE_ROLE,
        name,
        roles + "/1",
        with(roles, List.of(first, other)),
        with(roles, List.of(first, twin)));
  }

  private static AffiliationRole during(String since, String until) {
    return new AffiliationRole(
        RoleType.MEMBER, null, Since.parse(since), until == null ? null : PartialDate.parse(until));
  }

  private static AffiliationRole member() {
    return AffiliationRole.builder().type(RoleType.MEMBER).build();
  }

  private static LocalizedText board() {
    return LocalizedText.fr("Conseil");
  }
}
