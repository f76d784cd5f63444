package io.github.mesmodel.sample;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Organization;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Place;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
import io.github.mesmodel.Until;
import io.github.mesmodel.dataset.MesDataSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Movements without an error that tests share; together they use every part of the model. */
public final class MovementSamples {
  private MovementSamples() {}

  /** Returns all samples, each with its name: for a {@code @MethodSource}. */
  public static Stream<Named<Movement>> all() {
    Stream<Named<Movement>> forms =
        Stream.of(
            Named.of("minimal", minimal()),
            Named.of("complete", complete()),
            Named.of("optional components absent", withoutOptionals()),
            Named.of("unknown open codes", unknownCodes()),
            Named.of("dates of every precision", dates()),
            Named.of("languages, scripts and characters", languages()),
            Named.of("the MES data set", MesDataSet.movement()));
    return Stream.concat(forms, RealisticSamples.all());
  }

  /** Returns a movement with only the required components. */
  public static Movement minimal() {
    return Movement.builder().id("minimal").name(LocalizedText.fr("Minimal")).build();
  }

  /**
   * Returns a movement in which the first record of each type has all of its components; no
   * warning.
   */
  public static Movement complete() {
    return CompleteSample.movement();
  }

  /** Returns a movement that has a record of each type, without the optional components. */
  public static Movement withoutOptionals() {
    return Movement.builder()
        .from(minimal())
        .founding(
            Founding.builder()
                .date(PartialDate.parse("1985"))
                .place(Place.builder().name(LocalizedText.fr("Rennes")).build())
                .addPredecessors(Predecessor.builder().name(LocalizedText.fr("Avant")).build())
                .build())
        .addContributions(
            Contribution.builder()
                .scale(Scale.REGIONAL)
                .means(LocalizedText.fr("sur place"))
                .build())
        .addNetworks(
            Network.builder()
                .id("network")
                .kind(NetworkKind.TERRITORIAL)
                .name(LocalizedText.fr("Réseau"))
                .addTerritories(Territory.builder().name(LocalizedText.fr("Bretagne")).build())
                .build())
        .addIndividuals(Individual.builder().id("individual").familyName("Le Bris").build())
        .addAxes(Axis.builder().id("axis").position(1).title(LocalizedText.fr("Axe")).build())
        .addPlans(
            StrategicPlan.builder()
                .id("plan")
                .addActions(
                    StrategicAction.builder()
                        .id("action")
                        .position(1)
                        .title(LocalizedText.fr("Action"))
                        .build())
                .build())
        .addAffiliations(affiliation("affiliation", role(RoleType.MEMBER).build()))
        .build();
  }

  /** Returns a movement with an unlisted code of each open list; four warnings. */
  public static Movement unknownCodes() {
    return Movement.builder()
        .from(minimal())
        .legalForm(LegalForm.of("genossenschaft"))
        .addNetworks(
            Network.builder()
                .id("union")
                .kind(NetworkKind.of("union"))
                .name(LocalizedText.fr("Union"))
                .build())
        .addAffiliations(affiliation("federation", role(RoleType.of("treasurer-2")).build()))
        .addIdentifiers(
            Identifier.builder().scheme(IdentifierScheme.of("vat")).value("DE 123/456 – ß").build())
        .build();
  }

  /** Returns a movement with dates of each precision, the origin, and open and closed periods. */
  public static Movement dates() {
    return Movement.builder()
        .from(minimal())
        .founding(Founding.builder().date(PartialDate.parse("0000")).build())
        .addIndividuals(
            individual("year").since(Since.parse("1999")).until(Until.parse("2000")).build(),
            individual("month").since(Since.parse("1999-12")).until(Until.parse("1999-12")).build(),
            individual("day")
                .since(Since.parse("2000-02-29"))
                .until(Until.parse("9999-12-31"))
                .build(),
            individual("origin").since(Since.ORIGIN).until(Until.parse("2000")).build(),
            individual("past").since(Since.parse("1999")).until(Until.PAST).build())
        .addPlans(
            plan("years", "2019/2022"),
            plan("months", "2019-04/2022-03"),
            plan("days", "2019-04-01/2022-03-31"),
            plan("mixed", "2019/2022-03-31"),
            plan("open", "2019-04-01/.."))
        .addAffiliations(affiliation("body", role(RoleType.MEMBER).since(Since.ORIGIN).build()))
        .build();
  }

  /**
   * Returns a movement whose texts are in many languages, scripts and directions, within and beyond
   * the BMP.
   */
  public static Movement languages() {
    return Movement.builder()
        .from(minimal())
        .name(
            LocalizedText.fr("Économie solidaire")
                .and("fr-CA", "Économie sociale et solidaire")
                .and("en", "Solidarity economy")
                .and("ar", "الاقتصاد التضامني")
                .and("he", "כלכלה סולידרית")
                .and("zh-Hant", "團結經濟")
                .and("zh-Hans", "团结经济")
                .and("sr-Latn-RS", "Solidarna ekonomija")
                .and("de-1996", "Solidarische Ökonomie")
                .and("tr", "Dayanışma ekonomisi İIıi"))
        .addAliases(
            "🌱 𝒜 𠮷",
            "\"guillemets\" \\ / <b>&amp;</b>",
            "👩‍🌾 familles 👨‍👩‍👧",
            "العربية 2002 (MES)")
        .addSlogans(
            LocalizedText.of("ar", "معا 🌱").and("fr", "Ensemble 🌱"),
            LocalizedText.fr("‏אחת‎ et deux"),
            LocalizedText.fr("${pas} {une} #{expression}"))
        .build();
  }

  private static Affiliation affiliation(String id, Role role) {
    return Affiliation.builder()
        .id(id)
        .organization(Organization.builder().name(LocalizedText.fr("Organisme")).build())
        .roles(List.of(role))
        .build();
  }

  private static Role.Builder role(RoleType type) {
    return Role.builder().type(type);
  }

  private static Individual.Builder individual(String id) {
    return Individual.builder().id(id).givenName("Camille").familyName(id);
  }

  private static StrategicPlan plan(String id, String period) {
    return StrategicPlan.builder().id(id).period(Period.parse(period)).build();
  }
}
