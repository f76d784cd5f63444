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
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
import io.github.mesmodel.Until;
import java.time.LocalDate;

/** A movement in which the first record of each type has all of its components. */
final class CompleteSample {
  private static final String LEAFLET = "leaflet-2024";
  private static final String MINUTES = "minutes";

  private CompleteSample() {}

  static Movement movement() {
    return Movement.builder()
        .id("les-semeurs")
        .name(text("Les Semeurs 🌱", "The Sowers 🌱"))
        .acronym("LS")
        .addAliases("Les Semeuses et les Semeurs", "L'Atelier des semis")
        .legalForm(LegalForm.SCIC)
        .founding(founding())
        .headquarters(place("Roubaix", "Roubaix"))
        .website("https://semeurs.example/accueil?langue=fr#haut")
        .addSlogans(
            text("Semer, récolter, partager", "Sow, reap, share"),
            LocalizedText.fr("Un sol, des voix"))
        .mission(
            text(
                "Rendre la terre à celles et ceux qui la cultivent.\nPartager les graines.",
                "Give the land to those who till it.\nShare the seeds."))
        .addCommitments(text("Décider à une voix par membre", "Decide by one vote a member"))
        .addContributions(
            contribution(Scale.REGIONAL, "par ses jardins")
                .withPurpose(text("nourrir le quartier", "feed the neighbourhood")),
            contribution(Scale.NATIONAL, "par ses plaidoyers"),
            contribution(Scale.INTERNATIONAL, "par ses échanges de graines"))
        .addNetworks(territorialNetwork(), sectoralNetwork(), resourceNetwork())
        .addIndividuals(completeIndividual(), briefIndividual())
        .addAxes(completeAxis(), briefAxis())
        .addPlans(completePlan(), openPlan())
        .addAffiliations(completeAffiliation(), briefAffiliation())
        .addIdentifiers(
            identifier(IdentifierScheme.RNA, "W9C1000001"),
            identifier(IdentifierScheme.SIREN, "732829320"))
        .addSources(completeSource(), briefSource())
        .addSourceIds(LEAFLET, MINUTES)
        .build();
  }

  private static Founding founding() {
    return Founding.builder()
        .date(PartialDate.parse("2002-03"))
        .place(place("Lille", "Lille"))
        .addPredecessors(
            Predecessor.builder()
                .name(text("Cercle des jardins", "Garden circle"))
                .since(Since.parse("1997"))
                .build(),
            Predecessor.builder().name(LocalizedText.fr("Amicale des semences")).build())
        .addSourceIds(LEAFLET, MINUTES)
        .build();
  }

  private static Network territorialNetwork() {
    return Network.builder()
        .id("jardins-du-nord")
        .kind(NetworkKind.TERRITORIAL)
        .name(text("Jardins du Nord", "Gardens of the North"))
        .acronym("JDN")
        .addAliases("Jardins ch'tis")
        .addTerritories(
            Territory.builder()
                .name(text("Hauts-de-France", "Hauts-de-France"))
                .code("FR-HDF")
                .addAliases("Nord-Pas-de-Calais-Picardie")
                .build(),
            Territory.builder().name(LocalizedText.fr("Wallonie")).code("BE-WAL").build())
        .field(text("maraîchage", "market gardening"))
        .note(text("Deux jardins sont partagés.\nUn troisième ouvre.", "Two gardens are shared."))
        .website("http://jardins.example:8080/")
        .since(Since.parse("2002-03-01"))
        .until(Until.parse("2030"))
        .addRoles(
            Role.builder()
                .type(RoleType.BOARD_MEMBER)
                .body(text("Collège des réseaux", "College of networks"))
                .since(Since.parse("2003"))
                .until(Until.PAST)
                .build())
        .addIdentifiers(
            identifier(IdentifierScheme.SIRET, "73282932000074"),
            identifier(IdentifierScheme.WIKIDATA, "Q90"))
        .addSourceId(LEAFLET)
        .build();
  }

  private static Network sectoralNetwork() {
    return Network.builder()
        .id("grainotheques")
        .kind(NetworkKind.SECTORAL)
        .name(LocalizedText.fr("Grainothèques"))
        .field(LocalizedText.fr("semences"))
        .addSourceId(LEAFLET)
        .build();
  }

  private static Network resourceNetwork() {
    return Network.builder()
        .id("boite-a-outils")
        .kind(NetworkKind.RESOURCE)
        .name(LocalizedText.fr("Boîte à outils"))
        .field(LocalizedText.fr("outillage"))
        .addSourceId(LEAFLET)
        .build();
  }

  private static Individual completeIndividual() {
    return Individual.builder()
        .id("amina-haddad")
        .givenName("Amina")
        .familyName("HADDAD")
        .institution(text("Université de Lille", "University of Lille"))
        .addRoles(role(RoleType.CO_PRESIDENT), role(RoleType.TREASURER))
        .since(Since.parse("2010-09"))
        .until(Until.parse("2020-06-30"))
        .addSourceId(MINUTES)
        .build();
  }

  private static Individual briefIndividual() {
    return Individual.builder()
        .id("yannick-le-goff")
        .familyName("LE GOFF")
        .addSourceId(MINUTES)
        .build();
  }

  private static Axis completeAxis() {
    return Axis.builder()
        .id("axis-1")
        .position(1)
        .title(text("Cultiver", "Grow"))
        .note(text("Sans pesticide", "Without pesticides"))
        .addSourceId(LEAFLET)
        .build();
  }

  private static Axis briefAxis() {
    return Axis.builder()
        .id("axis-2")
        .position(2)
        .title(LocalizedText.fr("Transmettre"))
        .addSourceId(LEAFLET)
        .build();
  }

  private static StrategicPlan completePlan() {
    return StrategicPlan.builder()
        .id("plan-2019-2022")
        .title(text("Plan de culture", "Growing plan"))
        .period(Period.ofYears(2019, 2022))
        .addAxisIds("axis-1", "axis-2")
        .addActions(
            StrategicAction.builder()
                .id("action-1")
                .position(1)
                .title(text("Ouvrir dix jardins", "Open ten gardens"))
                .note(text("Un par quartier", "One a neighbourhood"))
                .addAxisId("axis-1")
                .addSourceId(LEAFLET)
                .build(),
            StrategicAction.builder()
                .id("action-2")
                .position(2)
                .title(LocalizedText.fr("Former cent jardiniers"))
                .addSourceId(LEAFLET)
                .build())
        .addSourceId(LEAFLET)
        .build();
  }

  private static StrategicPlan openPlan() {
    return StrategicPlan.builder()
        .id("plan-2023")
        .period(Period.from(PartialDate.parse("2023-01")))
        .addSourceId(MINUTES)
        .build();
  }

  private static Affiliation completeAffiliation() {
    return Affiliation.builder()
        .id("maison-des-semences")
        .organization(
            Organization.builder()
                .name(text("Maison des semences", "Seed house"))
                .acronym("MDS")
                .addAliases("La Semencière")
                .website("https://semences.example")
                .addIdentifiers(identifier(IdentifierScheme.ISNI, "0000000121032683"))
                .build())
        .scale(Scale.INTERNATIONAL)
        .addRoles(
            Role.builder()
                .type(RoleType.BOARD_MEMBER)
                .body(text("Conseil", "Board"))
                .since(Since.parse("2005"))
                .until(Until.parse("2015"))
                .build(),
            Role.builder().type(RoleType.FOUNDER).since(Since.ORIGIN).build())
        .addSourceId(MINUTES)
        .build();
  }

  private static Affiliation briefAffiliation() {
    return Affiliation.builder()
        .id("table-ronde")
        .organization(Organization.builder().name(LocalizedText.fr("Table ronde")).build())
        .scale(Scale.NATIONAL)
        .addRoles(Role.builder().type(RoleType.MEMBER).build())
        .addSourceId(MINUTES)
        .build();
  }

  private static Source completeSource() {
    return Source.builder()
        .id(LEAFLET)
        .title(text("Dépliant de l'assemblée", "Leaflet of the assembly"))
        .publisher("Les Semeurs")
        .url("https://semeurs.example/d%C3%A9pliant.pdf")
        .published(PartialDate.parse("2024-02"))
        .retrieved(LocalDate.of(2024, 2, 29))
        .build();
  }

  private static Source briefSource() {
    return Source.builder().id(MINUTES).title(LocalizedText.fr("Comptes rendus")).build();
  }

  private static Contribution contribution(Scale scale, String means) {
    return Contribution.builder()
        .scale(scale)
        .means(LocalizedText.fr(means))
        .addSourceId(LEAFLET)
        .build();
  }

  private static Place place(String french, String english) {
    return Place.builder().name(text(french, english)).countryCode("FR").build();
  }

  private static Role role(RoleType type) {
    return Role.builder().type(type).build();
  }

  private static Identifier identifier(IdentifierScheme scheme, String value) {
    return Identifier.builder().scheme(scheme).value(value).build();
  }

  private static LocalizedText text(String french, String english) {
    return LocalizedText.fr(french).and("en", english);
  }
}
