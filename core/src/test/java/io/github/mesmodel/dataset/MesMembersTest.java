package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
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
    assertThat(network.territory().name()).isEqualTo(LocalizedText.fr(french).and("en", english));
    assertThat(network.territory().code()).isEqualTo(code);
    assertThat(network.territory().aliases()).isEqualTo(alias == null ? List.of() : List.of(alias));
    assertThat(network.field()).isNull();
  }

  @ParameterizedTest(name = "{1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SECTORAL | ARTISANS DU MONDE | Commerce équitable                     | fair trade",
        "SECTORAL | CNLRQ             | régies de quartier                     | neighbourhood regies",
        "SECTORAL | MIRAMAP           | Circuit court alimentation responsable | responsible food short circuit",
        "SECTORAL | Route des SELs    | échanges non monétaires                | non-monetary exchanges",
        "SECTORAL | UFISC             | Culture                                | culture",
        "RESOURCE | ALICESCOP         | média citoyen et coopératives          | citizen and cooperative media",
        "RESOURCE | BABALEX           | citoyenneté juridique - commun et ESS  | legal citizenship – common and SSE",
        "RESOURCE | OPALE             | Culture et entrepreneuriat             | culture and entrepreneurship",
      })
  void anotherNetworkHasItsField(NetworkKind kind, String name, String french, String english) {
    Network network = network(name);

    assertThat(network.kind()).isEqualTo(kind);
    assertThat(network.field()).isEqualTo(LocalizedText.fr(french).and("en", english));
    assertThat(network.territory()).isNull();
  }

  private static Network network(String name) {
    return MES.networks().stream()
        .filter(network -> network.name().equals(LocalizedText.fr(name)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{1} {2}, {3}")
  @CsvSource({
    "0, Laurent,    GARDIN,  CHAIR'ESS",
    "1, Josette,    COMBES,  RIUESS",
    "2, Jean Louis, LAVILLE, CNAM Paris",
    "3, Laurent,    FRAISSE, Collège d'Etudes Mondiales",
    "4, Alexane,    HEREDIA,",
  })
  void anIndividualHasAnInstitutionOrNone(
      int index, String givenName, String familyName, String institution) {
    Individual individual = MES.individuals().get(index);

    assertThat(individual.givenName()).isEqualTo(givenName);
    assertThat(individual.familyName()).isEqualTo(familyName);
    assertThat(individual.institution())
        .isEqualTo(institution == null ? null : LocalizedText.fr(institution));
  }
}
