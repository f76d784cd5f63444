package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Axis;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Period;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesStrategyTest {
  private static final Movement MES = MesDataSet.movement();
  private static final StrategicPlan PLAN = MES.plans().get(0);

  @ParameterizedTest(name = "axis {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 | Promouvoir l'ESS et porter la contribution de l'économie solidaire au sein des instances de structuration de l'ESS",
        "2 | Développer le mouvement en renforçant les coopérations et la mutualisation entre ses membres et avec les réseaux partenaires",
        "3 | Accompagner la structuration et le développement des acteurs de l'ESS",
        "4 | Travailler à la reconnaissance de l'économie solidaire à l'échelle européenne et internationale",
        "5 | Expérimenter de nouveaux outils ou dispositifs pour répondre à des besoins non ou mal couverts",
      })
  void anAxisHasItsTitle(int position, String title) {
    Axis axis = MES.axis("axis-" + position).orElseThrow();

    assertThat(axis.position()).isEqualTo(position);
    assertThat(axis.title()).isEqualTo(LocalizedText.fr(title));
  }

  @Test
  void theFifthAxisAloneHasANote() {
    assertThat(MES.axes())
        .extracting(Axis::note)
        .containsExactly(
            null,
            null,
            null,
            null,
            LocalizedText.fr("Le MES est un espace d'innovation et de recherche action"));
  }

  @Test
  void thePlanBuildsOnAllAxes() {
    assertThat(PLAN.period()).isEqualTo(Period.parse("2019/2022"));
    assertThat(PLAN.title()).isEqualTo(LocalizedText.fr("projet stratégique du MES"));
    assertThat(PLAN.axisIds()).containsExactly("axis-1", "axis-2", "axis-3", "axis-4", "axis-5");
  }

  @ParameterizedTest(name = "action {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 | L'innovation sociale et citoyenne au service du développement des territoires",
        "2 | L'évaluation de l'utilité sociale et de l'impact social",
        "3 | Les modèles socio-économiques des petites et moyennes entreprises et organisations de l'ESS",
        "4 | Renforcer le plaidoyer en faveur d'une transition économique écologique et solidaire dans une dynamique de convergence",
        "5 | L'intégration de l'ESS dans l'ensemble des programmes de l'Enseignement et de la Formation professionnelle",
      })
  void anActionHasItsTitleAndNamesNoAxis(int position, String title) {
    StrategicAction action = MES.action("action-" + position).orElseThrow();

    assertThat(action.position()).isEqualTo(position);
    assertThat(action.title()).isEqualTo(LocalizedText.fr(title));
    assertThat(action.axisIds()).isEmpty();
  }
}
