package io.github.mesmodel.dataset;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Source;
import java.util.List;

/** What the data set cites. */
final class MesSources {
  /** The presentation of the movement, which nearly all of the data set comes from. */
  static final String PRESENTATION = "ssevet2-paris";

  /** Where RIPESS Europe printed in English what the networks cover. */
  static final String ENGLISH = "ripess-europe-2021";

  /** Where the codes and the official names of the regions come from. */
  static final String REGIONS = "iso-3166-2-fr";

  private MesSources() {}

  static List<Source> all() {
    return List.of(
        Source.builder()
            .id(PRESENTATION)
            .title(
                LocalizedText.fr(
                        "Module d'expérimentation SSEVET2 Paris, jour 1 : présentation du Mouvement pour l'Économie"
                            + " Solidaire")
                    .and(
                        "en",
                        "Experimentation module SSEVET2 Paris, day 1: presentation of the Movement for the Solidarity"
                            + " Economy"))
            .publisher("Erasmus+ SSEVET2")
            .build(),
        Source.builder()
            .id(ENGLISH)
            .title(
                LocalizedText.fr("Rencontre avec Bruno Lasnier (2021)")
                    .and("en", "Meeting with Bruno Lasnier (2021)"))
            .publisher("RIPESS Europe")
            .url("https://ripess.eu")
            .build(),
        Source.builder()
            .id(REGIONS)
            .title(
                LocalizedText.fr("ISO 3166-2:FR, codes des subdivisions de la France")
                    .and("en", "ISO 3166-2:FR, codes of the subdivisions of France"))
            .publisher("Organisation internationale de normalisation")
            .build());
  }
}
