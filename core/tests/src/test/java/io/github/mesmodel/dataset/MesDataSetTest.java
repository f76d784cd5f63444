package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Citing;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Source;
import io.github.mesmodel.sample.BrokenMovements;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.validation.MovementValidator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class MesDataSetTest {
  private static final Movement MES = MesDataSet.movement();

  @Test
  void thereIsNothingToReport() {
    MovementValidator validator = MovementValidator.create(Locale.ENGLISH, BrokenMovements.CLOCK);

    assertThat(validator.validate(MES).violations()).isEmpty();
  }

  @Test
  void theDataSetIsAlwaysTheSame() {
    assertThat(MesDataSet.movement()).isSameAs(MES);
  }

  static Stream<Arguments> counts() {
    return Stream.of(
        Arguments.of("slogans", MES.slogans(), 3),
        Arguments.of("contributions", MES.contributions(), 3),
        Arguments.of("networks", MES.networks(), 13),
        Arguments.of("territorial networks", MES.networks(NetworkKind.TERRITORIAL), 5),
        Arguments.of("sectoral networks", MES.networks(NetworkKind.SECTORAL), 5),
        Arguments.of("resource structures", MES.networks(NetworkKind.RESOURCE), 3),
        Arguments.of("individuals", MES.individuals(), 5),
        Arguments.of("affiliations", MES.affiliations(), 7),
        Arguments.of("predecessors", MES.founding().predecessors(), 1),
        Arguments.of("national affiliations", MES.affiliations(Scale.NATIONAL), 2),
        Arguments.of("affiliations beyond the country", MES.affiliations(Scale.INTERNATIONAL), 1),
        Arguments.of("axes", MES.axes(), 5),
        Arguments.of("plans", MES.plans(), 1),
        Arguments.of("actions", MES.plans().get(0).actions(), 5));
  }

  @ParameterizedTest(name = "{2} {0}")
  @MethodSource("counts")
  void theCountsAreThoseOfTheFacts(String what, List<?> entries, int count) {
    assertThat(entries).as(what).hasSize(count);
  }

  @Test
  void fourIndividualsHaveAnInstitution() {
    assertThat(MES.individuals())
        .filteredOn(individual -> individual.institution() != null)
        .hasSize(4);
  }

  @Test
  void theAffiliationsHaveNineRoles() {
    assertThat(MES.affiliations()).flatExtracting(Affiliation::roles).hasSize(9);
  }

  @Test
  void everyEntryCitesASourceThatExists() {
    assertThat(citations())
        .hasSize(1 + 1 + 3 + 13 + 5 + 5 + 1 + 5 + 7)
        .allSatisfy(MesDataSetTest::assertCited);
  }

  private static void assertCited(List<String> sources) {
    assertThat(sources)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(id -> MES.source(id).isPresent());
  }

  @Test
  void everySourceIsCited() {
    assertThat(citations().stream().flatMap(List::stream).distinct())
        .containsExactlyInAnyOrderElementsOf(MES.sources().stream().map(Source::id).toList());
  }

  private static List<List<String>> citations() {
    return ModelRecords.instances(MES).stream()
        .filter(Citing.class::isInstance)
        .map(entry -> ((Citing) entry).sourceIds())
        .toList();
  }
}
