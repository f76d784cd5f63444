package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesAffiliationsTest {
  private static final Movement MES = MesDataSet.movement();

  @ParameterizedTest(name = "{1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | ESS-FRANCE                            | NATIONAL      | member",
        "1 | Conseil Supérieur de l'ESS            | NATIONAL      | participant",
        "2 | RIPESS Europe                         | INTERNATIONAL | member founder coordination-committee-member",
        "3 | Collectif de la transition citoyenne  |               | member",
        "4 | Transiscope                           |               | member",
        "5 | Collectif des Associations citoyennes |               | member",
        "6 | inter réseaux des PTCE                |               | member",
      })
  void anOrganizationHasItsStatedScaleAndRoles(int index, String name, Scale scale, String roles) {
    Affiliation affiliation = MES.affiliations().get(index);

    assertThat(affiliation.organization().name()).isEqualTo(LocalizedText.fr(name));
    assertThat(affiliation.scale()).isEqualTo(scale);
    assertThat(affiliation.roles())
        .extracting(Role::type)
        .isEqualTo(Arrays.stream(roles.split(" ")).map(RoleType::of).toList());
  }

  @Test
  void committeeOfRipessEuropeHasAMemberSinceTheOrigin() {
    assertThat(MES.affiliation("ripess-europe").orElseThrow().roles())
        .contains(
            new Role(
                RoleType.COORDINATION_COMMITTEE_MEMBER,
                LocalizedText.fr("Comité de coordination"),
                Since.ORIGIN,
                null));
  }

  @Test
  void noOtherRoleHasADate() {
    assertThat(MES.affiliations())
        .flatExtracting(Affiliation::roles)
        .filteredOn(role -> role.since() != null || role.until() != null)
        .hasSize(1);
  }
}
