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
import java.time.YearMonth;

/**
 * The Mouvement pour l'Économie Solidaire (MES) as its own presentation tells it, in French, and in
 * English where it was printed so.
 *
 * <p>Each entry cites its sources. What the movement says of itself, from its name to its
 * contributions, is from the first source that it lists. Nothing is added that no source says, but
 * for the translation of the sources' titles.
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
                .and("en", "Movement for the Solidarity Economy"))
        .acronym("MES")
        .addAliases("Mouvement pour l'Economie Solidaire")
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
                "développer la citoyenneté économique, encourager la coopération et œuvrer pour un développement"
                    + " économique solidaire et écologique"))
        .addCommitments(
            LocalizedText.fr("appui à l'élaboration des politiques publiques"),
            LocalizedText.fr(
                "ouverture à l'ensemble des réseaux de l'ESS et de la transition écologique"))
        .addContributions(
            contribution(Scale.REGIONAL, "à travers ses antennes"),
            contribution(
                Scale.NATIONAL, "membre d'ESS-FRANCE, participe au Conseil Supérieur de l'ESS"),
            contribution(Scale.INTERNATIONAL, "participation au RIPESS Europe"))
        .networks(MesMembers.networks())
        .individuals(MesMembers.individuals())
        .axes(MesStrategy.axes())
        .addPlans(MesStrategy.plan())
        .affiliations(MesAffiliations.all())
        .sources(MesSources.all())
        .build();
  }

  private static Founding founding() {
    return Founding.builder()
        .date(PartialDate.of(YearMonth.of(2002, 3)))
        .place(Place.builder().name("Lille").countryCode("FR").build())
        .predecessor(
            Predecessor.builder()
                .name(LocalizedText.fr("Inter-Réseaux de l'Économie Solidaire"))
                .since(Since.of(PartialDate.of(YearMonth.of(1997, 6))))
                .build())
        .addSources(MesSources.PRESENTATION)
        .build();
  }

  private static Contribution contribution(Scale scale, String means) {
    return Contribution.builder().scale(scale).means(LocalizedText.fr(means)).build();
  }
}
