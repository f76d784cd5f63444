package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.Mutations;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate Validator is the oracle of {@link MovementValidator}, over the same checks. */
class EngineAgreementTest {
  private static final int MOVEMENTS = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bothEnginesReportTheSameInTheSameOrder(long seed) {
    Mutations mutations = new Mutations(seed);
    for (int i = 0; i < MOVEMENTS; i++) {
      Movement movement = mutations.next();

      assertThat(MovementValidators.ENGLISH.validate(movement))
          .as("movement %d of seed %d", i, seed)
          .isEqualTo(PlainValidator.report(movement));
    }
  }

  @Test
  void theMovementsBreakManyRules() {
    Mutations mutations = new Mutations(1);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < MOVEMENTS; i++) {
      MovementValidators.ENGLISH
          .validate(mutations.next())
          .violations()
          .forEach(violation -> codes.add(violation.code()));
    }

    assertThat(codes).hasSizeGreaterThan(15);
  }
}
