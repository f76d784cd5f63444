package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Contribution;
import io.github.mesmodel.Founding;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Place;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class MesIdentityTest {
  private static final Movement MES = MesDataSet.movement();

  @Test
  void itsNames() {
    assertThat(MES.id()).isEqualTo("mes");
    assertThat(MES.name())
        .isEqualTo(
            LocalizedText.fr("Mouvement pour l'Économie Solidaire")
                .and("en", "Movement for Solidarity Economy"));
    assertThat(MES.acronym()).isEqualTo("MES");
    assertThat(MES.aliases()).containsExactly("Mouvement pour l'Economie Solidaire");
    assertThat(MES.website()).isEqualTo("http://www.le-mes.org");
    assertThat(MES.legalForm()).isEqualTo(LegalForm.ASSOCIATION_LOI_1901);
  }

  @Test
  void itsFounding() {
    Founding founding = MES.founding();

    assertThat(founding.date()).isEqualTo(PartialDate.parse("2002-03"));
    assertThat(founding.place()).isEqualTo(new Place(LocalizedText.fr("Lille"), "FR"));
    assertThat(founding.predecessors())
        .containsExactly(
            new Predecessor(
                LocalizedText.fr("Inter-Réseaux de l'Économie Solidaire"), Since.parse("1997-06")));
  }

  @Test
  void itsSlogans() {
    assertThat(MES.slogans())
        .containsExactly(
            LocalizedText.fr(
                "Le Mouvement national des réseaux et acteurs de l'économie solidaire"),
            LocalizedText.fr("Promoteur d'une citoyenneté économique pour tous"),
            LocalizedText.fr("Membre et Co-fondateur du RIPESS EUROPE"));
  }

  @Test
  void itsMissionAndCommitments() {
    assertThat(MES.mission())
        .isEqualTo(
            LocalizedText.fr(
                    "développer la citoyenneté économique, d'encourager la coopération et d'œuvrer pour un développement économique solidaire et écologique")
                .and(
                    "en",
                    "to develop economic citizenship, to encourage cooperation and to work for an economic development based on solidarity and ecology"));
    assertThat(MES.commitments())
        .containsExactly(
            LocalizedText.fr("appui à l'élaboration des politiques publiques"),
            LocalizedText.fr(
                "ouverture à l'ensemble des réseaux de l'ESS et de la transition écologique"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0 | REGIONAL      | à travers ses antennes | through its regional branches",
        "1 | NATIONAL      | membre d'ESS-FRANCE, et participe au Conseil Supérieur de l'ESS | MES is a member of SSE-FRANCE and participates in the Superior Council of SSE",
        "2 | INTERNATIONAL | sa participation au RIPESS Europe | through its participation in RIPESS Europe",
      })
  void aContributionHasItsScalePurposeAndMeans(
      int index, Scale scale, String french, String english) {
    Contribution contribution = MES.contributions().get(index);

    assertThat(contribution.scale()).isEqualTo(scale);
    assertThat(contribution.purpose())
        .isEqualTo(
            LocalizedText.fr("la structuration de l'ESS").and("en", "the structuring of SSE"));
    assertThat(contribution.means()).isEqualTo(LocalizedText.fr(french).and("en", english));
  }

  @Test
  void theSourcesAreThoseOfTheFacts() {
    assertThat(MES.sources())
        .extracting(Source::publisher, Source::url, Source::published)
        .containsExactly(
            tuple(null, null, null),
            tuple(
                "RIPESS Europe",
                "https://ripess.eu/en/meeting-with-bruno-lasnier-mes-france-member-of-ripess-europe/",
                PartialDate.of(2021)),
            tuple("International Organization for Standardization", null, null));
  }

  @Test
  void factsWithoutASourceAreAbsent() {
    assertThat(MES.identifiers()).isEmpty();
    assertThat(MES.headquarters()).isNull();
    assertThat(MES.networks())
        .allSatisfy(
            network -> {
              assertThat(network.since()).isNull();
              assertThat(network.until()).isNull();
              assertThat(network.website()).isNull();
              assertThat(network.identifiers()).isEmpty();
            });
    assertThat(MES.individuals())
        .allMatch(individual -> individual.since() == null && individual.until() == null);
  }
}
