package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import io.github.mesmodel.constraint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Movements whose positions or roles contradict each other. */
final class BrokenStructures {
  private BrokenStructures() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(axes(), actions(), roles(), seats()).flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> axes() {
    return Stream.of(
        error(Rule.DUPLICATE_POSITION, "axes 1 and 1 of one plan", "/axes/1/position", 2, 1),
        error(
            Rule.DUPLICATE_POSITION,
            "two sets of axes from 1, in one plan",
            "/axes/1/position",
            Change.at(with("/axes/1/position", 1), "/plans/0/axisIds", List.of("axis-1")),
            with("/axes/1/position", 1)));
  }

  private static Stream<BrokenMovement> actions() {
    return Stream.of(
        error(Rule.DUPLICATE_POSITION, "actions 1 and 1", "/plans/0/actions/1/position", 2, 1));
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
        error(
            Rule.DUPLICATE_ROLE,
            "the same role twice with another between",
            "/affiliations/1/roles/2",
            roles(RoleType.MEMBER, RoleType.OBSERVER, RoleType.FOUNDER),
            roles(RoleType.MEMBER, RoleType.OBSERVER, RoleType.MEMBER)),
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
            "the same body in other case, with other accents and punctuation",
            member().withBody(LocalizedText.fr("Comité de coordination")),
            member().withBody(LocalizedText.fr("Comité d'honneur")),
            member().withBody(LocalizedText.fr("comite de  coordination."))),
        twins(
            "the same body in one of its languages",
            member().withBody(LocalizedText.fr("Conseil").and("en", "Board")),
            member().withBody(LocalizedText.fr("Bureau")),
            member().withBody(LocalizedText.fr("Bureau").and("en", "board"))),
        twins(
            "a time whose end nobody knows beside one that goes on",
            during("2000", null),
            during("2001", "past"),
            during("2001", null)),
        twins(
            "the later time first",
            during("2010", "2020"),
            during("2000", "2009"),
            during("2000", "2015")));
  }

  /** The same rule for the roles of members in the movement. */
  private static Stream<BrokenMovement> seats() {
    return Stream.of("/networks/1/roles", "/individuals/1/roles")
        .map(
            roles ->
                error(
                    Rule.DUPLICATE_ROLE,
                    "a seat held twice at " + roles,
                    roles + "/1",
                    with(roles, List.of(member(), member().withType(RoleType.PRESIDENT))),
                    with(roles, List.of(member(), member()))));
  }

  private static BrokenMovement twins(String name, Role first, Role other, Role twin) {
    String roles = "/affiliations/1/roles";
    return error(
        Rule.DUPLICATE_ROLE,
        name,
        roles + "/1",
        with(roles, List.of(first, other)),
        with(roles, List.of(first, twin)));
  }

  private static Movement roles(RoleType... types) {
    return with(
        "/affiliations/1/roles",
        Stream.of(types).map(type -> Role.builder().type(type).build()).toList());
  }

  private static Role during(String since, String until) {
    return new Role(
        RoleType.MEMBER, null, Since.parse(since), until == null ? null : Until.parse(until));
  }

  private static Role member() {
    return Role.builder().type(RoleType.MEMBER).build();
  }

  private static LocalizedText board() {
    return LocalizedText.fr("Conseil");
  }
}
