package io.github.mesmodel.dataset;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Organization;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import java.util.List;

/** Where the movement belongs. */
final class MesAffiliations {
  private MesAffiliations() {}

  static List<Affiliation> all() {
    return List.of(
        national("ess-france", "ESS-FRANCE", RoleType.MEMBER),
        national("conseil-superieur-de-l-ess", "Conseil Supérieur de l'ESS", RoleType.PARTICIPANT),
        affiliation(
            "ripess-europe",
            "RIPESS Europe",
            Scale.INTERNATIONAL,
            role(RoleType.FOUNDER),
            coordination()),
        national(
            "collectif-de-la-transition-citoyenne",
            "Collectif de la transition citoyenne",
            RoleType.MEMBER),
        national("transiscope", "Transiscope", RoleType.MEMBER),
        national(
            "collectif-des-associations-citoyennes",
            "Collectif des Associations citoyennes",
            RoleType.MEMBER),
        national("inter-reseau-des-ptce", "inter réseau des PTCE", RoleType.MEMBER));
  }

  private static Affiliation national(String id, String name, RoleType type) {
    return affiliation(id, name, Scale.NATIONAL, role(type));
  }

  private static Affiliation affiliation(
      String id, String name, Scale scale, AffiliationRole... roles) {
    return Affiliation.builder()
        .id(id)
        .organization(Organization.builder().name(LocalizedText.fr(name)).build())
        .scale(scale)
        .addRoles(roles)
        .addSources(MesSources.PRESENTATION)
        .build();
  }

  private static AffiliationRole role(RoleType type) {
    return AffiliationRole.builder().type(type).build();
  }

  private static AffiliationRole coordination() {
    return AffiliationRole.builder()
        .type(RoleType.COORDINATION_COMMITTEE_MEMBER)
        .body(LocalizedText.fr("Comité de coordination"))
        .since(Since.ORIGIN)
        .build();
  }
}
