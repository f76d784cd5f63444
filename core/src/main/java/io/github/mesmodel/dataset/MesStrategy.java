package io.github.mesmodel.dataset;

import io.github.mesmodel.Axis;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Period;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The five axes of the movement, and the plan that builds on them with five priority actions. */
final class MesStrategy {
  private MesStrategy() {}

  static List<Axis> axes() {
    return List.of(
        axis(
            1,
            "Promouvoir l'ESS et porter la contribution de l'économie solidaire au sein des instances de structuration"
                + " de l'ESS",
            null),
        axis(
            2,
            "Développer le mouvement en renforçant les coopérations et la mutualisation entre ses membres et avec les"
                + " réseaux partenaires",
            null),
        axis(3, "Accompagner la structuration et le développement des acteurs de l'ESS", null),
        axis(
            4,
            "Travailler à la reconnaissance de l'économie solidaire à l'échelle européenne et internationale",
            null),
        axis(
            5,
            "Expérimenter de nouveaux outils ou dispositifs pour répondre à des besoins non ou mal couverts",
            "Le MES est un espace d'innovation et de recherche action"));
  }

  static StrategicPlan plan() {
    return StrategicPlan.builder()
        .id("plan-2019-2022")
        .title(LocalizedText.fr("projet stratégique du MES"))
        .period(Period.ofYears(2019, 2022))
        .axisIds(axes().stream().map(Axis::id).toList())
        .addActions(
            action(
                1, "L'innovation sociale et citoyenne au service du développement des territoires"),
            action(2, "L'évaluation de l'utilité sociale et de l'impact social"),
            action(
                3,
                "Les modèles socio-économiques des petites et moyennes entreprises et organisations de l'ESS"),
            action(
                4,
                "Renforcer le plaidoyer en faveur d'une transition économique écologique et solidaire dans une"
                    + " dynamique de convergence"),
            action(
                5,
                "L'intégration de l'ESS dans l'ensemble des programmes de l'Enseignement et de la Formation"
                    + " professionnelle"))
        .addSourceId(MesSources.PRESENTATION)
        .build();
  }

  private static Axis axis(int position, String title, @Nullable String note) {
    return Axis.builder()
        .id("axis-" + position)
        .position(position)
        .title(LocalizedText.fr(title))
        .note(note == null ? null : LocalizedText.fr(note))
        .addSourceId(MesSources.PRESENTATION)
        .build();
  }

  private static StrategicAction action(int position, String title) {
    return StrategicAction.builder()
        .id("action-" + position)
        .position(position)
        .title(LocalizedText.fr(title))
        .addSourceId(MesSources.PRESENTATION)
        .build();
  }
}
