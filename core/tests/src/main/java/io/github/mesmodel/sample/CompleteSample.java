package io.github.mesmodel.sample;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
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
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
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
        .website("https://semeurs.example/accueil?langue=fr#haut")
        .addSlogans(
            text("Semer, récolter, partager", "Sow, reap, share"),
            LocalizedText.fr("Un sol, des voix"))
        .mission(
            text(
                "Rendre la terre à celles et ceux qui la cultivent",
                "Give the land to those who till it"))
        .addCommitments(text("Décider à une voix par membre", "Decide by one vote a member"))
        .addContributions(
            contribution(Scale.REGIONAL, "par ses jardins"),
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
        .build();
  }

  private static Founding founding() {
    return Founding.builder()
        .date(PartialDate.parse("2002-03"))
        .place(Place.builder().name("Lille").countryCode("FR").build())
        .predecessor(
            Predecessor.builder()
                .name(text("Cercle des jardins", "Garden circle"))
                .since(Since.parse("1997"))
                .build())
        .addSources(LEAFLET, MINUTES)
        .build();
  }

  private static Network territorialNetwork() {
    return Network.builder()
        .id("jardins-du-nord")
        .kind(NetworkKind.TERRITORIAL)
        .name(text("Jardins du Nord", "Gardens of the North"))
        .acronym("JDN")
        .addAliases("Jardins ch'tis")
        .territory(
            Territory.builder()
                .name(text("Hauts-de-France", "Hauts-de-France"))
                .code("FR-HDF")
                .addAliases("Nord-Pas-de-Calais-Picardie")
                .build())
        .field(text("maraîchage", "market gardening"))
        .website("http://jardins.example:8080/")
        .since(Since.parse("2002-03-01"))
        .until(PartialDate.parse("2030"))
        .addIdentifiers(
            identifier(IdentifierScheme.SIRET, "73282932000074"),
            identifier(IdentifierScheme.WIKIDATA, "Q90"))
        .addSources(LEAFLET)
        .build();
  }

  private static Network sectoralNetwork() {
    return Network.builder()
        .id("grainotheques")
        .kind(NetworkKind.SECTORAL)
        .name(LocalizedText.fr("Grainothèques"))
        .field(LocalizedText.fr("semences"))
        .addSources(LEAFLET)
        .build();
  }

  private static Network resourceNetwork() {
    return Network.builder()
        .id("boite-a-outils")
        .kind(NetworkKind.RESOURCE)
        .name(LocalizedText.fr("Boîte à outils"))
        .field(LocalizedText.fr("outillage"))
        .addSources(LEAFLET)
        .build();
  }

  private static Individual completeIndividual() {
    return Individual.builder()
        .id("amina-haddad")
        .givenName("Amina")
        .familyName("HADDAD")
        .institution(text("Université de Lille", "University of Lille"))
        .since(Since.parse("2010-09"))
        .until(PartialDate.parse("2020-06-30"))
        .addSources(MINUTES)
        .build();
  }

  private static Individual briefIndividual() {
    return Individual.builder()
        .id("yannick-le-goff")
        .givenName("Yannick")
        .familyName("LE GOFF")
        .addSources(MINUTES)
        .build();
  }

  private static Axis completeAxis() {
    return Axis.builder()
        .id("axis-1")
        .position(1)
        .title(text("Cultiver", "Grow"))
        .note(text("Sans pesticide", "Without pesticides"))
        .addSources(LEAFLET)
        .build();
  }

  private static Axis briefAxis() {
    return Axis.builder()
        .id("axis-2")
        .position(2)
        .title(LocalizedText.fr("Transmettre"))
        .addSources(LEAFLET)
        .build();
  }

  private static StrategicPlan completePlan() {
    return StrategicPlan.builder()
        .id("plan-2019-2022")
        .period(Period.ofYears(2019, 2022))
        .addAxes("axis-1", "axis-2")
        .addActions(
            StrategicAction.builder()
                .id("action-1")
                .position(1)
                .title(text("Ouvrir dix jardins", "Open ten gardens"))
                .addAxes("axis-1")
                .addSources(LEAFLET)
                .build(),
            StrategicAction.builder()
                .id("action-2")
                .position(2)
                .title(LocalizedText.fr("Former cent jardiniers"))
                .addSources(LEAFLET)
                .build())
        .build();
  }

  private static StrategicPlan openPlan() {
    return StrategicPlan.builder()
        .id("plan-2023")
        .period(Period.from(PartialDate.parse("2023-01")))
        .build();
  }

  private static Affiliation completeAffiliation() {
    return Affiliation.builder()
        .id("maison-des-semences")
        .organization(
            Organization.builder()
                .name(text("Maison des semences", "Seed house"))
                .acronym("MDS")
                .website("https://semences.example")
                .addIdentifiers(identifier(IdentifierScheme.ISNI, "0000000121032683"))
                .build())
        .scale(Scale.INTERNATIONAL)
        .addRoles(
            AffiliationRole.builder()
                .type(RoleType.BOARD_MEMBER)
                .body(text("Conseil", "Board"))
                .since(Since.parse("2005"))
                .until(PartialDate.parse("2015"))
                .build(),
            AffiliationRole.builder().type(RoleType.FOUNDER).since(Since.ORIGIN).build())
        .addSources(MINUTES)
        .build();
  }

  private static Affiliation briefAffiliation() {
    return Affiliation.builder()
        .id("table-ronde")
        .organization(Organization.builder().name(LocalizedText.fr("Table ronde")).build())
        .scale(Scale.NATIONAL)
        .addRoles(AffiliationRole.builder().type(RoleType.MEMBER).build())
        .addSources(MINUTES)
        .build();
  }

  private static Source completeSource() {
    return Source.builder()
        .id(LEAFLET)
        .title(text("Dépliant de l'assemblée", "Leaflet of the assembly"))
        .publisher("Les Semeurs")
        .url("https://semeurs.example/d%C3%A9pliant.pdf")
        .retrieved(LocalDate.of(2024, 2, 29))
        .build();
  }

  private static Source briefSource() {
    return Source.builder().id(MINUTES).title(LocalizedText.fr("Comptes rendus")).build();
  }

  private static Contribution contribution(Scale scale, String means) {
    return Contribution.builder().scale(scale).means(LocalizedText.fr(means)).build();
  }

  private static Identifier identifier(IdentifierScheme scheme, String value) {
    return Identifier.builder().scheme(scheme).value(value).build();
  }

  private static LocalizedText text(String french, String english) {
    return LocalizedText.fr(french).and("en", english);
  }
}
