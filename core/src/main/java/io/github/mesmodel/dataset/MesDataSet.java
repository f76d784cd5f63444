package io.github.mesmodel.dataset;

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

/**
 * The Mouvement pour l'Économie Solidaire (MES) by its own presentation, in French, and in English
 * where a second source prints it.
 *
 * <p>Each entry cites its sources, and holds only facts that a source states.
 */
public final class MesDataSet {
  private static final Movement MOVEMENT = build();

  private MesDataSet() {}

  /**
   * {@return the movement, always the same, not null} It validates without an error and without a
   * warning.
   */
  public static Movement movement() {
    return MOVEMENT;
  }

  private static Movement build() {
    return Movement.builder()
        .id("mes")
        .name(
            LocalizedText.fr("Mouvement pour l'Économie Solidaire")
                .and("en", "Movement for Solidarity Economy"))
        .acronym("MES")
        .addAlias("Mouvement pour l'Economie Solidaire")
        .legalForm(LegalForm.ASSOCIATION_LOI_1901)
        .founding(founding())
        .website("http://www.le-mes.org")
        .addSlogans(
            LocalizedText.fr(
                "Le Mouvement national des réseaux et acteurs de l'économie solidaire"),
            LocalizedText.fr("Promoteur d'une citoyenneté économique pour tous"),
            LocalizedText.fr("Membre et Co-fondateur du RIPESS EUROPE"))
        .mission(
            LocalizedText.fr(
                    "développer la citoyenneté économique, d'encourager la coopération et d'œuvrer pour un"
                        + " développement économique solidaire et écologique")
                .and(
                    "en",
                    "to develop economic citizenship, to encourage cooperation and to work for an economic development"
                        + " based on solidarity and ecology"))
        .addCommitments(
            LocalizedText.fr("appui à l'élaboration des politiques publiques"),
            LocalizedText.fr(
                "ouverture à l'ensemble des réseaux de l'ESS et de la transition écologique"))
        .addContributions(
            contribution(Scale.REGIONAL, "à travers ses antennes", "through its regional branches"),
            contribution(
                Scale.NATIONAL,
                "membre d'ESS-FRANCE, et participe au Conseil Supérieur de l'ESS",
                "MES is a member of SSE-FRANCE and participates in the Superior Council of SSE"),
            contribution(
                Scale.INTERNATIONAL,
                "sa participation au RIPESS Europe",
                "through its participation in RIPESS Europe"))
        .networks(MesMembers.networks())
        .individuals(MesMembers.individuals())
        .axes(MesStrategy.axes())
        .addPlan(MesStrategy.plan())
        .affiliations(MesAffiliations.all())
        .sources(MesSources.all())
        .addSourceIds(MesSources.PRESENTATION, MesSources.ENGLISH)
        .build();
  }

  private static Founding founding() {
    return Founding.builder()
        .date(PartialDate.of(2002, 3))
        .place(Place.builder().name(LocalizedText.fr("Lille")).countryCode("FR").build())
        .addPredecessor(
            Predecessor.builder()
                .name(LocalizedText.fr("Inter-Réseaux de l'Économie Solidaire"))
                .since(Since.of(PartialDate.of(1997, 6)))
                .build())
        .addSourceId(MesSources.PRESENTATION)
        .build();
  }

  private static Contribution contribution(Scale scale, String french, String english) {
    return Contribution.builder()
        .scale(scale)
        .purpose(LocalizedText.fr("la structuration de l'ESS").and("en", "the structuring of SSE"))
        .means(LocalizedText.fr(french).and("en", english))
        .addSourceIds(MesSources.PRESENTATION, MesSources.ENGLISH)
        .build();
  }
}
