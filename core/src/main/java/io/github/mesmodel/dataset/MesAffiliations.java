package io.github.mesmodel.dataset;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Organization;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The affiliations of the movement. */
final class MesAffiliations {
  private MesAffiliations() {}

  static List<Affiliation> all() {
    return List.of(
        affiliation("ess-france", "ESS-FRANCE", Scale.NATIONAL, role(RoleType.MEMBER)),
        affiliation(
            "conseil-superieur-de-l-ess",
            "Conseil Supérieur de l'ESS",
            Scale.NATIONAL,
            role(RoleType.PARTICIPANT)),
        affiliation(
            "ripess-europe",
            "RIPESS Europe",
            Scale.INTERNATIONAL,
            role(RoleType.MEMBER),
            role(RoleType.FOUNDER),
            coordination()),
        membership("collectif-de-la-transition-citoyenne", "Collectif de la transition citoyenne"),
        membership("transiscope", "Transiscope"),
        membership(
            "collectif-des-associations-citoyennes", "Collectif des Associations citoyennes"),
        membership("inter-reseaux-des-ptce", "inter réseaux des PTCE"));
  }

  /** Returns an affiliation without a scale, because the presentation states none. */
  private static Affiliation membership(String id, String name) {
    return affiliation(id, name, null, role(RoleType.MEMBER));
  }

  private static Affiliation affiliation(
      String id, String name, @Nullable Scale scale, Role... roles) {
    return Affiliation.builder()
        .id(id)
        .organization(Organization.builder().name(LocalizedText.fr(name)).build())
        .scale(scale)
        .addRoles(roles)
        .addSourceId(MesSources.PRESENTATION)
        .build();
  }

  private static Role role(RoleType type) {
    return Role.builder().type(type).build();
  }

  private static Role coordination() {
    return Role.builder()
        .type(RoleType.COORDINATION_COMMITTEE_MEMBER)
        .body(LocalizedText.fr("Comité de coordination"))
        .since(Since.ORIGIN)
        .build();
  }
}
