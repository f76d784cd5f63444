package io.github.mesmodel.dataset;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Source;
import java.util.List;

/** The sources that the data set cites. */
final class MesSources {
  /** The presentation of the movement, the source of nearly all of the data set. */
  static final String PRESENTATION = "ssevet2-paris";

  /** The page of RIPESS Europe that prints the members and their fields in English. */
  static final String ENGLISH = "ripess-europe-2021";

  /** The standard that has the codes and the official names of the regions. */
  static final String REGIONS = "iso-3166-2";

  private MesSources() {}

  static List<Source> all() {
    return List.of(
        Source.builder()
            .id(PRESENTATION)
            .title(
                LocalizedText.fr(
                    "Experimentation Module SSEVET2 Paris – Jour 1 Introduction – Présentation du Mouvement pour"
                        + " l'Économie Solidaire"))
            .build(),
        Source.builder()
            .id(ENGLISH)
            .title(
                LocalizedText.of(
                    "en", "Meeting with Bruno Lasnier – MES France, member of RIPESS Europe"))
            .publisher("RIPESS Europe")
            .url(
                "https://ripess.eu/en/meeting-with-bruno-lasnier-mes-france-member-of-ripess-europe/")
            .published(PartialDate.of(2021))
            .build(),
        Source.builder()
            .id(REGIONS)
            .title(
                LocalizedText.of(
                    "en",
                    "ISO 3166-2, Codes for the representation of names of countries and their subdivisions – Part 2:"
                        + " Country subdivision code"))
            .publisher("International Organization for Standardization")
            .build());
  }
}
