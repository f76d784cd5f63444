package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Territory;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class MesMembersTest {
  private static final Movement MES = MesDataSet.movement();

  @ParameterizedTest(name = "{0}: {1}, {2} ({3})")
  @CsvSource(
      delimiter = '|',
      value = {
        "ARDES         | Normandie               | Normandy                | FR-NOR |",
        "APES          | Hauts-de-France         | Hauts de France         | FR-HDF | Haut de France",
        "CRE-SOL       | Centre-Val de Loire     | Centre                  | FR-CVL | Centre",
        "MES Occitanie | Occitanie               | Occitania               | FR-OCC |",
        "PES21         | Bourgogne-Franche-Comté | Bourgogne-Franche-Comté | FR-BFC | Bourgogne Franche Conté",
      })
  void aTerritorialNetworkHasItsRegion(
      String name, String french, String english, String code, String alias) {
    Network network = network(name);

    assertThat(network.kind()).isEqualTo(NetworkKind.TERRITORIAL);
    assertThat(network.territories())
        .containsExactly(
            new Territory(
                LocalizedText.fr(french).and("en", english),
                code,
                alias == null ? List.of() : List.of(alias)));
    assertThat(network.field()).isNull();
  }

  @ParameterizedTest(name = "{1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sectoral | ARTISANS DU MONDE | Commerce équitable                     | Fair Trade",
        "sectoral | CNLRQ             | régies de quartier                     | Neighbourhood regies",
        "sectoral | MIRAMAP           | Circuit court alimentation responsable | Responsible food short circuit",
        "sectoral | Route des SELs    | échanges non monétaires                | non-monetary exchanges",
        "sectoral | UFISC             | Culture                                | Culture",
        "resource | ALICESCOP         | média citoyen et coopératives          | citizen and cooperative media",
        "resource | BABALEX           | citoyenneté juridique - commun et ESS  | legal citizenship – common and SSE",
        "resource | OPALE             | Culture et entrepreneuriat             | culture and entrepreneurship",
      })
  void anotherNetworkHasItsField(String kind, String name, String french, String english) {
    Network network = network(name);

    assertThat(network.kind()).isEqualTo(NetworkKind.of(kind));
    assertThat(network.field()).isEqualTo(LocalizedText.fr(french).and("en", english));
    assertThat(network.territories()).isEmpty();
  }

  private static Network network(String name) {
    return MES.networks().stream()
        .filter(network -> network.name().equals(LocalizedText.fr(name)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{1} {2}, {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0 | Laurent    | GARDIN  | CHAIR'ESS                  | CHAIR'ESS                | ripess-europe-2021",
        "1 | Josette    | COMBES  | RIUESS                     | RIUESS                   | ripess-europe-2021",
        "2 | Jean Louis | LAVILLE | CNAM Paris                 | CNAM Paris               | ripess-europe-2021",
        "3 | Laurent    | FRAISSE | Collège d'Etudes Mondiales | College of World Studies | ripess-europe-2021",
        "4 | Alexane    | HEREDIA |                            |                          |",
      })
  void anIndividualHasAnInstitutionOrNone(
      int index, String given, String family, String french, String english, String source) {
    Individual individual = MES.individuals().get(index);

    assertThat(individual.givenName()).isEqualTo(given);
    assertThat(individual.familyName()).isEqualTo(family);
    assertThat(individual.institution())
        .isEqualTo(french == null ? null : LocalizedText.fr(french).and("en", english));
    assertThat(individual.sourceIds())
        .isEqualTo(source == null ? List.of("ssevet2-paris") : List.of("ssevet2-paris", source));
  }
}
