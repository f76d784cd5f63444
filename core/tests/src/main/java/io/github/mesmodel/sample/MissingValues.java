package io.github.mesmodel.sample;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Organization;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.constraint.Rule;
import java.util.stream.Stream;

/** Movements in which something required is null. */
final class MissingValues {
  private static final Movement BASE = MovementSamples.complete();

  private MissingValues() {}

  static Stream<BrokenMovement> all() {
    return Stream.concat(components(), elements());
  }

  private static Stream<BrokenMovement> components() {
    return Stream.of(
            "/id",
            "/name",
            "/founding/place/name",
            "/headquarters/name",
            "/founding/predecessors/0/name",
            "/contributions/0/scale",
            "/contributions/0/means",
            "/networks/0/id",
            "/networks/0/kind",
            "/networks/0/name",
            "/networks/0/territories/0/name",
            "/networks/0/identifiers/0/scheme",
            "/networks/0/identifiers/0/value",
            "/individuals/0/id",
            "/individuals/0/familyName",
            "/axes/0/position",
            "/axes/0/title",
            "/plans/0/id",
            "/plans/0/actions/0/id",
            "/plans/0/actions/0/position",
            "/plans/0/actions/0/title",
            "/affiliations/0/id",
            "/affiliations/0/organization",
            "/affiliations/0/organization/name",
            "/affiliations/0/roles/0/type",
            "/identifiers/0/scheme",
            "/identifiers/0/value",
            "/sources/0/title")
        .map(pointer -> missing("no " + pointer, pointer, BASE));
  }

  private static Stream<BrokenMovement> elements() {
    return Stream.of(
        element("/aliases/0", "Alias"),
        element("/founding/predecessors/2", BASE.founding().predecessors().get(1)),
        element("/networks/0/territories/2", BASE.networks().get(0).territories().get(1)),
        element("/networks/0/roles/1", Role.builder().type(RoleType.MEMBER).build()),
        element("/individuals/1/roles/0", Role.builder().type(RoleType.MEMBER).build()),
        element("/affiliations/0/organization/aliases/0", "Alias"),
        element("/contributions/0/sourceIds/1", "minutes"),
        element("/plans/0/sourceIds/1", "minutes"),
        element("/sourceIds/0", "leaflet-2024"),
        element("/slogans/0", LocalizedText.fr("Slogan")),
        element("/commitments/0", LocalizedText.fr("Engagement")),
        element("/contributions/3", BASE.contributions().get(0)),
        element(
            "/networks/3",
            BASE.networks()
                .get(0)
                .withId("new")
                .withName(fr("Neuf"))
                .withAcronym(null)
                .withAliases()
                .withIdentifiers()),
        element("/individuals/2", individual()),
        element("/axes/2", BASE.axes().get(1).withId("axis-3").withPosition(3)),
        element("/plans/2", BASE.plans().get(1).withId("plan-2024")),
        element(
            "/affiliations/2",
            BASE.affiliations().get(1).withId("new").withOrganization(organization())),
        element("/identifiers/2", identifier()),
        element("/sources/2", BASE.sources().get(1).withId("new")),
        element("/founding/sourceIds/0", "leaflet-2024"),
        element("/networks/0/aliases/0", "Alias"),
        element("/networks/0/territories/0/aliases/0", "Alias"),
        element("/networks/0/identifiers/2", identifier()),
        element("/networks/0/sourceIds/0", "minutes"),
        element("/individuals/0/sourceIds/0", "minutes"),
        element("/axes/0/sourceIds/0", "minutes"),
        element("/plans/1/axisIds/0", "axis-1"),
        element("/plans/0/actions/2", action()),
        element("/plans/0/actions/0/axisIds/0", "axis-1"),
        element("/plans/0/actions/0/sourceIds/0", "minutes"),
        element("/affiliations/0/organization/identifiers/1", identifier()),
        element("/affiliations/0/roles/0", BASE.affiliations().get(1).roles().get(0)),
        element("/affiliations/0/sourceIds/0", "minutes"));
  }

  private static BrokenMovement element(String pointer, Object good) {
    return missing("a null element at " + pointer, pointer, Change.at(BASE, pointer, good));
  }

  private static BrokenMovement missing(String name, String pointer, Movement kept) {
    return BrokenMovement.error(Rule.REQUIRED, name, pointer, kept, Change.at(BASE, pointer, null));
  }

  private static LocalizedText fr(String text) {
    return LocalizedText.fr(text);
  }

  private static Individual individual() {
    return BASE.individuals().get(1).withId("new").withGivenName("Nouvelle");
  }

  private static Organization organization() {
    return Organization.builder().name(fr("Neuf")).build();
  }

  private static StrategicAction action() {
    return BASE.plans().get(0).actions().get(1).withId("action-3").withPosition(3);
  }

  private static Identifier identifier() {
    return Identifier.builder().scheme(IdentifierScheme.WIKIDATA).value("Q42").build();
  }
}
