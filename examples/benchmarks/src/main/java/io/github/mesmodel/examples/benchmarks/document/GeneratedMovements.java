package io.github.mesmodel.examples.benchmarks.document;

import io.github.mesmodel.Affiliation;
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
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.Until;
import io.github.mesmodel.dataset.MesDataSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Movements made up after the MES data set: for each 13 networks, as many individuals and
 * affiliations as that has. Their texts have the letters that French texts have: ’, œ and
 * ligatures; some are in Arabic and Japanese as well.
 */
final class GeneratedMovements {
  private static final Movement MES = MesDataSet.movement();
  private static final int CYCLE = MES.networks().size();
  private static final String CITED = MES.sources().get(0).id();

  private GeneratedMovements() {}

  /** Returns a movement as large as the MES data set. */
  static Movement likeMes(int index) {
    return movement(CYCLE, index * CYCLE);
  }

  /** Returns a movement of some networks, numbered from an index on. */
  static Movement movement(int networks, int from) {
    int sources = Math.max(1, networks / 100);
    int individuals = networks * MES.individuals().size() / CYCLE;
    int affiliations = networks * MES.affiliations().size() / CYCLE;
    return MES.withId("mouvement-" + from)
        .withMission(
            LocalizedText.fr("Œuvrer pour l’économie solidaire, n° " + from)
                .and("ja", "連帯経済のために働く " + from))
        .withNetworks(list(networks, i -> network(from + i, i % sources)))
        .withIndividuals(list(individuals, i -> individual(from + i, i % sources)))
        .withAffiliations(list(affiliations, i -> affiliation(from + i, i % sources)))
        .withSources(list(MES.sources().size() + sources, GeneratedMovements::source));
  }

  /** Returns a movement of one line: two networks and a founding organization. */
  static Movement small(int index) {
    return Movement.builder()
        .id("mouvement-" + index)
        .name(LocalizedText.fr("Mouvement d’à côté n° " + index).and("en", "Movement " + index))
        .legalForm(LegalForm.ASSOCIATION_LOI_1901)
        .founding(Founding.builder().date(date(index)).addSourceIds(CITED).build())
        .networks(list(2, i -> network(2 * index + i, 0)))
        .sources(list(MES.sources().size() + 1, GeneratedMovements::source))
        .addSourceIds(CITED)
        .build();
  }

  private static <T> List<T> list(int size, IntFunction<T> element) {
    return IntStream.range(0, size).mapToObj(element).toList();
  }

  private static Network network(int index, int source) {
    Network like = MES.networks().get(index % CYCLE);
    LocalizedText name =
        LocalizedText.fr("L’œuvre coﬁnancée « " + like.name().texts().get("fr") + " » " + index);
    Network.Builder network =
        Network.builder()
            .id(like.id() + "-" + index)
            .kind(like.kind())
            .name(index % 4 == 1 ? name.and("ar", "شبكة الاقتصاد التضامني " + index) : name)
            .territories(like.territories())
            .field(like.field())
            .addSourceIds(CITED, "source-" + source);
    if (index % 4 == 0) {
      network.since(Since.of(date(index))).website("https://reseau-" + index + ".example/accueil");
    }
    if (index % 10 == 0) {
      network.addIdentifiers(
          Identifier.builder().scheme(IdentifierScheme.WIKIDATA).value("Q" + (index + 1)).build());
    }
    return network.build();
  }

  private static Individual individual(int index, int source) {
    Individual like = MES.individuals().get(index % MES.individuals().size());
    return like.withId(like.id() + "-" + index)
        .withFamilyName(like.familyName() + " " + index)
        .withSourceIds("source-" + source);
  }

  private static Affiliation affiliation(int index, int source) {
    Role.Builder member = Role.builder().type(RoleType.MEMBER);
    if (index % 3 == 0) {
      member.since(Since.of(date(index))).until(Until.parse("2025"));
    }
    return Affiliation.builder()
        .id("collectif-" + index)
        .organization(
            Organization.builder()
                .name(LocalizedText.fr("Collectif d’actrices et d’acteurs n° " + index))
                .build())
        .scale(index % 3 == 0 ? Scale.REGIONAL : Scale.NATIONAL)
        .addRoles(member.build(), coordination())
        .addSourceIds("source-" + source)
        .build();
  }

  private static Role coordination() {
    return Role.builder()
        .type(RoleType.COORDINATION_COMMITTEE_MEMBER)
        .body(LocalizedText.fr("Comité de coordination"))
        .since(Since.ORIGIN)
        .build();
  }

  /** Returns a source of the MES data set, or a made-up one. */
  private static Source source(int index) {
    if (index < MES.sources().size()) {
      return MES.sources().get(index);
    }
    int number = index - MES.sources().size();
    return Source.builder()
        .id("source-" + number)
        .title(LocalizedText.fr("Rapport d’activité n° " + number))
        .publisher("Mouvement pour l’Économie Solidaire")
        .url("https://rapports.example/" + number)
        .published(PartialDate.of(2024))
        .retrieved(LocalDate.of(2024, 1 + number % 12, 1 + number % 28))
        .build();
  }

  private static PartialDate date(int index) {
    LocalDate day = LocalDate.of(1990 + index % 30, 1 + index % 12, 1 + index % 28);
    return PartialDate.parse(day.toString().substring(0, 4 + index % 3 * 3));
  }
}
