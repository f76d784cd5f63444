package io.github.mesmodel.sample;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Organization;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
import io.github.mesmodel.Until;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Invented movements of the sorts that exist, whose reports stand among the resources. */
public final class RealisticSamples {
  private static final String SOURCE = "statutes";

  private RealisticSamples() {}

  /** Returns all, each with the name of its report: for a {@code @MethodSource}. */
  public static Stream<Named<Movement>> all() {
    return Stream.of(
        Named.of("without-french", withoutFrench()),
        Named.of("unlisted-kinds", unlistedKinds()),
        Named.of("colleges-and-officers", collegesAndOfficers()),
        Named.of("two-plans", twoPlans()),
        Named.of("several-territories", severalTerritories()));
  }

  /** Returns a movement that speaks Spanish and Catalan. */
  private static Movement withoutFrench() {
    return movement("red-de-talleres", spanish("Red de Talleres", "Xarxa de Tallers"))
        .acronym("RT")
        .legalForm(LegalForm.ASSOCIATION)
        .founding(Founding.builder().date(PartialDate.of(1995, 11)).addSourceId(SOURCE).build())
        .mission(LocalizedText.of("es", "Apoyar los talleres autogestionados"))
        .addNetwork(
            Network.builder()
                .id("tallers-del-sud")
                .kind(NetworkKind.TERRITORIAL)
                .name(LocalizedText.of("ca", "Tallers del Sud"))
                .addTerritory(
                    Territory.builder()
                        .name(spanish("Comunidad Valenciana", "Comunitat Valenciana"))
                        .code("ES-VC")
                        .build())
                .addSourceId(SOURCE)
                .build())
        .addAffiliation(
            Affiliation.builder()
                .id("red-mundial")
                .organization(
                    Organization.builder()
                        .name(LocalizedText.of("es", "Red mundial de talleres"))
                        .build())
                .addRole(role(RoleType.MEMBER))
                .addSourceId(SOURCE)
                .build())
        .addSource(source(LocalizedText.of("es", "Estatutos")))
        .build();
  }

  /** Returns a movement whose members are of kinds that the library does not list. */
  private static Movement unlistedKinds() {
    return movement("federation-des-metiers", LocalizedText.fr("Fédération des métiers"))
        .addNetworks(
            network("union-du-bois", NetworkKind.of("union"), "Union du bois").build(),
            network("laboratoire", NetworkKind.of("laboratory"), "Laboratoire des usages").build(),
            network("club-du-soir", NetworkKind.of("club"), "Club du soir").build())
        .addSource(source(LocalizedText.fr("Statuts")))
        .build();
  }

  /** Returns a movement with colleges, officers, and members that left at an unknown time. */
  private static Movement collegesAndOfficers() {
    return movement("maison-commune", LocalizedText.fr("Maison commune"))
        .addNetworks(
            network("les-fondateurs", NetworkKind.RESOURCE, "Les Fondateurs")
                .field(LocalizedText.fr("formation"))
                .addRoles(role(RoleType.FOUNDER), seat("Collège des structures"))
                .until(Until.PAST)
                .build())
        .addIndividuals(
            individual("alix-bernard", "Alix", "BERNARD")
                .addRoles(role(RoleType.CO_PRESIDENT), seat("Collège des citoyens"))
                .build(),
            individual("noor-petit", "Noor", "PETIT")
                .addRoles(
                    Role.builder()
                        .type(RoleType.TREASURER)
                        .since(Since.of(PartialDate.of(2010)))
                        .until(Until.PAST)
                        .build(),
                    Role.builder()
                        .type(RoleType.TREASURER)
                        .since(Since.of(PartialDate.of(2020)))
                        .build())
                .build(),
            individual("camille", null, "DUPONT-DURAND").until(Until.PAST).build())
        .addSource(source(LocalizedText.fr("Statuts")))
        .build();
  }

  /** Returns a movement with two plans, each over a numbered set of axes of its own. */
  private static Movement twoPlans() {
    return movement("cap-2030", LocalizedText.fr("Cap 2030"))
        .addAxes(
            axis("former", 1, "Former"),
            axis("relier", 2, "Relier"),
            axis("produire", 1, "Produire autrement"),
            axis("partager", 2, "Partager"))
        .addPlans(
            plan("plan-2015", "former", "relier").period(Period.ofYears(2015, 2020)).build(),
            plan("plan-2021", "produire", "partager")
                .period(Period.from(PartialDate.of(2021)))
                .addAction(
                    StrategicAction.builder()
                        .id("ouvrir-des-ateliers")
                        .position(1)
                        .title(LocalizedText.fr("Ouvrir des ateliers"))
                        .addAxisId("produire")
                        .addSourceId(SOURCE)
                        .build())
                .build())
        .addSource(source(LocalizedText.fr("Projets stratégiques")))
        .build();
  }

  /** Returns a movement of networks over several countries, and over areas of UN M49. */
  private static Movement severalTerritories() {
    return movement("sans-frontieres", LocalizedText.fr("Ateliers sans frontières"))
        .addNetworks(
            network("ateliers-du-nord", NetworkKind.TERRITORIAL, "Ateliers du Nord")
                .addTerritories(
                    territory("Hauts-de-France", "FR-HDF"),
                    territory("Wallonie", "BE-WAL"),
                    territory("Luxembourg", "LU"))
                .build(),
            network("ateliers-d-europe", NetworkKind.TERRITORIAL, "Ateliers d'Europe")
                .addTerritory(territory("Europe", "150"))
                .build(),
            network("ateliers-d-amerique", NetworkKind.TERRITORIAL, "Ateliers d'Amérique latine")
                .addTerritory(territory("Amérique latine et Caraïbes", "419"))
                .build())
        .addSource(source(LocalizedText.fr("Annuaire")))
        .build();
  }

  private static Movement.Builder movement(String id, LocalizedText name) {
    Movement.Builder builder = Movement.builder();
    builder.id(id).name(name).addSourceId(SOURCE);
    return builder;
  }

  private static Network.Builder network(String id, NetworkKind kind, String name) {
    Network.Builder builder = Network.builder();
    builder.id(id).kind(kind).name(LocalizedText.fr(name)).addSourceId(SOURCE);
    return builder;
  }

  private static Territory territory(String name, String code) {
    return Territory.builder().name(LocalizedText.fr(name)).code(code).build();
  }

  private static Individual.Builder individual(String id, String givenName, String familyName) {
    Individual.Builder builder = Individual.builder();
    builder.id(id).givenName(givenName).familyName(familyName).addSourceId(SOURCE);
    return builder;
  }

  private static Role role(RoleType type) {
    return Role.builder().type(type).build();
  }

  private static Role seat(String college) {
    return Role.builder().type(RoleType.BOARD_MEMBER).body(LocalizedText.fr(college)).build();
  }

  private static Axis axis(String id, int position, String title) {
    return Axis.builder()
        .id(id)
        .position(position)
        .title(LocalizedText.fr(title))
        .addSourceId(SOURCE)
        .build();
  }

  private static StrategicPlan.Builder plan(String id, String... axes) {
    StrategicPlan.Builder builder = StrategicPlan.builder();
    builder.id(id).axisIds(List.of(axes)).addSourceId(SOURCE);
    return builder;
  }

  private static Source source(LocalizedText title) {
    return Source.builder().id(SOURCE).title(title).build();
  }

  private static LocalizedText spanish(String spanish, String catalan) {
    return LocalizedText.of("es", spanish).and("ca", catalan);
  }
}
