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
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class MesIdentityTest {
  private static final Movement MES = MesDataSet.movement();

  @Test
  void itsNames() {
    assertThat(MES.id()).isEqualTo("mes");
    assertThat(MES.name())
        .isEqualTo(
            LocalizedText.fr("Mouvement pour l'Économie Solidaire")
                .and("en", "Movement for the Solidarity Economy"));
    assertThat(MES.acronym()).isEqualTo("MES");
    assertThat(MES.aliases()).containsExactly("Mouvement pour l'Economie Solidaire");
    assertThat(MES.website()).isEqualTo("http://www.le-mes.org");
    assertThat(MES.legalForm()).isEqualTo(LegalForm.ASSOCIATION_LOI_1901);
  }

  @Test
  void itsFounding() {
    Founding founding = MES.founding();

    assertThat(founding.date()).isEqualTo(PartialDate.parse("2002-03"));
    assertThat(founding.place()).isEqualTo(new Place("Lille", "FR"));
    assertThat(founding.predecessor())
        .isEqualTo(
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
    assertThat(MES.mission().texts().get("fr"))
        .containsSubsequence(
            "développer la citoyenneté économique",
            "encourager la coopération",
            "œuvrer pour un développement économique solidaire et écologique");
    assertThat(MES.commitments())
        .containsExactly(
            LocalizedText.fr("appui à l'élaboration des politiques publiques"),
            LocalizedText.fr(
                "ouverture à l'ensemble des réseaux de l'ESS et de la transition écologique"));
  }

  @Test
  void itsContributions() {
    assertThat(MES.contributions())
        .extracting(Contribution::scale, contribution -> contribution.means().texts().get("fr"))
        .containsExactly(
            tuple(Scale.REGIONAL, "à travers ses antennes"),
            tuple(Scale.NATIONAL, "membre d'ESS-FRANCE, participe au Conseil Supérieur de l'ESS"),
            tuple(Scale.INTERNATIONAL, "participation au RIPESS Europe"));
  }

  @Test
  void whatNoSourceSaysIsNotThere() {
    assertThat(MES.identifiers()).isEmpty();
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
