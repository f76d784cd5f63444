package io.github.mesmodel.dataset;

import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of the movement. */
final class MesMembers {
  private MesMembers() {}

  static List<Network> networks() {
    return List.of(
        territorial("ardes", "ARDES", territory("Normandie", "Normandy", "FR-NOR")),
        territorial(
            "apes",
            "APES",
            territory("Hauts-de-France", "Hauts de France", "FR-HDF", "Haut de France")),
        territorial(
            "cre-sol", "CRE-SOL", territory("Centre-Val de Loire", "Centre", "FR-CVL", "Centre")),
        territorial(
            "mes-occitanie", "MES Occitanie", territory("Occitanie", "Occitania", "FR-OCC")),
        territorial(
            "pes21",
            "PES21",
            territory(
                "Bourgogne-Franche-Comté",
                "Bourgogne-Franche-Comté",
                "FR-BFC",
                "Bourgogne Franche Conté")),
        sectoral("artisans-du-monde", "ARTISANS DU MONDE", "Commerce équitable", "Fair Trade"),
        sectoral("cnlrq", "CNLRQ", "régies de quartier", "Neighbourhood regies"),
        sectoral(
            "miramap",
            "MIRAMAP",
            "Circuit court alimentation responsable",
            "Responsible food short circuit"),
        sectoral(
            "route-des-sels",
            "Route des SELs",
            "échanges non monétaires",
            "non-monetary exchanges"),
        sectoral("ufisc", "UFISC", "Culture", "Culture"),
        resource(
            "alicescop",
            "ALICESCOP",
            "média citoyen et coopératives",
            "citizen and cooperative media"),
        resource(
            "babalex",
            "BABALEX",
            "citoyenneté juridique - commun et ESS",
            "legal citizenship – common and SSE"),
        resource("opale", "OPALE", "Culture et entrepreneuriat", "culture and entrepreneurship"));
  }

  static List<Individual> individuals() {
    return List.of(
        researcher("laurent-gardin", "Laurent", "GARDIN", "CHAIR'ESS"),
        researcher("josette-combes", "Josette", "COMBES", "RIUESS"),
        researcher("jean-louis-laville", "Jean Louis", "LAVILLE", "CNAM Paris"),
        individual(
            "laurent-fraisse",
            "Laurent",
            "FRAISSE",
            LocalizedText.fr("Collège d'Etudes Mondiales").and("en", "College of World Studies"),
            MesSources.PRESENTATION,
            MesSources.ENGLISH),
        individual("alexane-heredia", "Alexane", "HEREDIA", null, MesSources.PRESENTATION));
  }

  private static Network territorial(String id, String name, Territory territory) {
    return network(id, NetworkKind.TERRITORIAL, name)
        .addTerritories(territory)
        .addSourceId(MesSources.REGIONS)
        .build();
  }

  private static Territory territory(
      String french, String english, String code, String... aliases) {
    return Territory.builder()
        .name(LocalizedText.fr(french).and("en", english))
        .code(code)
        .addAliases(aliases)
        .build();
  }

  private static Network sectoral(String id, String name, String french, String english) {
    return network(id, NetworkKind.SECTORAL, name)
        .field(LocalizedText.fr(french).and("en", english))
        .build();
  }

  private static Network resource(String id, String name, String french, String english) {
    return network(id, NetworkKind.RESOURCE, name)
        .field(LocalizedText.fr(french).and("en", english))
        .build();
  }

  private static Network.Builder network(String id, NetworkKind kind, String name) {
    Network.Builder builder = Network.builder();
    builder
        .id(id)
        .kind(kind)
        .name(LocalizedText.fr(name))
        .addSourceIds(MesSources.PRESENTATION, MesSources.ENGLISH);
    return builder;
  }

  /** An individual whose institution has one name in both languages. */
  private static Individual researcher(
      String id, String givenName, String familyName, String institution) {
    return individual(
        id,
        givenName,
        familyName,
        LocalizedText.fr(institution).and("en", institution),
        MesSources.PRESENTATION,
        MesSources.ENGLISH);
  }

  private static Individual individual(
      String id,
      String givenName,
      String familyName,
      @Nullable LocalizedText institution,
      String... sourceIds) {
    return Individual.builder()
        .id(id)
        .givenName(givenName)
        .familyName(familyName)
        .institution(institution)
        .addSourceIds(sourceIds)
        .build();
  }
}
