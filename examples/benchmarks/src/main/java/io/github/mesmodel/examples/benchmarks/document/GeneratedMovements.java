package io.github.mesmodel.examples.benchmarks.document;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.Territory;
import io.github.mesmodel.dataset.MesDataSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Movements made up after the MES data set: for each 13 networks, as many individuals and
 * affiliations as that has.
 */
final class GeneratedMovements {
  private static final Movement MES = MesDataSet.movement();
  private static final int CYCLE = MES.networks().size();

  private GeneratedMovements() {}

  /** Returns a movement of some networks, without an error and without a warning. */
  static Movement movement(int networks) {
    int sources = sources(networks);
    return MES.withNetworks(list(networks, i -> network(i, sources)))
        .withIndividuals(
            list(networks * MES.individuals().size() / CYCLE, i -> individual(i, sources)))
        .withAffiliations(
            list(networks * MES.affiliations().size() / CYCLE, i -> affiliation(i, sources)))
        .withSources(
            IntStream.range(0, MES.sources().size() + sources)
                .mapToObj(i -> i < 3 ? MES.sources().get(i) : source(i - 3))
                .toList());
  }

  /** Returns a movement of one line: two networks, and who founded it. */
  static Movement small(int index) {
    return Movement.builder()
        .id("mouvement-" + index)
        .name(LocalizedText.fr("Mouvement local n° " + index).and("en", "Local movement " + index))
        .legalForm(LegalForm.ASSOCIATION_LOI_1901)
        .founding(Founding.builder().date(date(index)).addSources("source-0").build())
        .networks(list(2, i -> network(i, 1)))
        .addSources(MES.sources().get(0), source(0))
        .build();
  }

  private static int sources(int networks) {
    return Math.max(1, networks / 100);
  }

  private static <T> List<T> list(int size, IntFunction<T> element) {
    return IntStream.range(0, size).mapToObj(element).toList();
  }

  private static Network network(int index, int sources) {
    Network like = MES.networks().get(index % CYCLE);
    Network.Builder network =
        Network.builder()
            .id(like.id() + "-" + index)
            .kind(like.kind())
            .name(LocalizedText.fr(like.name().texts().get("fr") + " " + index))
            .sources(List.of("ssevet2-paris", "source-" + index % sources));
    Territory territory = like.territory();
    if (territory != null && index % 2 == 1) {
      territory = territory.withAliases("Territoire " + index);
    }
    network.territory(territory).field(like.field());
    if (index % 4 == 0) {
      network.since(Since.of(date(index)));
    }
    if (index % 5 == 0) {
      network.website("https://reseau-" + index + ".example/accueil");
    }
    if (index % 10 == 0) {
      network.addIdentifiers(identifier(index));
    }
    return network.build();
  }

  private static Identifier identifier(int index) {
    return Identifier.builder().scheme(IdentifierScheme.WIKIDATA).value("Q" + (index + 1)).build();
  }

  private static Individual individual(int index, int sources) {
    Individual like = MES.individuals().get(index % MES.individuals().size());
    return like.withId(like.id() + "-" + index)
        .withFamilyName(like.familyName() + " " + index)
        .withSources("source-" + index % sources);
  }

  private static Affiliation affiliation(int index, int sources) {
    AffiliationRole.Builder role = AffiliationRole.builder().type(RoleType.MEMBER);
    if (index % 3 == 0) {
      role.since(Since.of(date(index))).until(PartialDate.parse("2025"));
    }
    return Affiliation.builder()
        .id("collectif-" + index)
        .organization(
            Organization.builder()
                .name(LocalizedText.fr("Collectif de la transition n° " + index))
                .build())
        .scale(index % 3 == 0 ? Scale.REGIONAL : Scale.NATIONAL)
        .addRoles(role.build(), coordination())
        .addSources("source-" + index % sources)
        .build();
  }

  private static AffiliationRole coordination() {
    return AffiliationRole.builder()
        .type(RoleType.COORDINATION_COMMITTEE_MEMBER)
        .body(LocalizedText.fr("Comité de coordination"))
        .since(Since.ORIGIN)
        .build();
  }

  private static Source source(int index) {
    return Source.builder()
        .id("source-" + index)
        .title(LocalizedText.fr("Rapport d'activité n° " + index))
        .publisher("Mouvement pour l'Économie Solidaire")
        .url("https://rapports.example/" + index)
        .retrieved(LocalDate.of(2024, 1 + index % 12, 1 + index % 28))
        .build();
  }

  private static PartialDate date(int index) {
    LocalDate day = LocalDate.of(1990 + index % 30, 1 + index % 12, 1 + index % 28);
    return PartialDate.parse(day.toString().substring(0, 4 + index % 3 * 3));
  }
}
