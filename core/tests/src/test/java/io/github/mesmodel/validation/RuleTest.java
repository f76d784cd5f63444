package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.sample.BrokenMovement;
import io.github.mesmodel.sample.BrokenMovements;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {
  private static final String TABLE = "io.github.mesmodel.sample.BrokenMovements#all";

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void aMovementThatKeepsTheRuleIsReportedBlameless(BrokenMovement entry) {
    assertThat(MovementValidators.ENGLISH.validate(entry.kept()).violations()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void aMovementThatBreaksTheRuleIsReportedWithCodeSeverityAndPointer(BrokenMovement entry) {
    assertThat(MovementValidators.ENGLISH.validate(entry.broken()).violations())
        .extracting(Violation::code, Violation::severity, Violation::pointer)
        .containsExactly(tuple(entry.rule().code(), entry.severity(), entry.pointer()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void aPlainValidatorFindsTheSame(BrokenMovement entry) {
    assertThat(ValidationReport.of(PlainValidator.validate(entry.kept())))
        .isEqualTo(MovementValidators.ENGLISH.validate(entry.kept()));
    assertThat(ValidationReport.of(PlainValidator.validate(entry.broken())))
        .isEqualTo(MovementValidators.ENGLISH.validate(entry.broken()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void thePayloadOfThePlainConstraintCarriesTheSeverity(BrokenMovement entry) {
    Set<ConstraintViolation<Movement>> violations = PlainValidator.validate(entry.broken());

    assertThat(violations)
        .singleElement()
        .satisfies(
            violation ->
                assertThat(
                        violation
                            .getConstraintDescriptor()
                            .getPayload()
                            .contains(Severity.Warning.class))
                    .isEqualTo(entry.severity() == Severity.WARNING));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void theMessageLeavesNoParameterOpen(BrokenMovement entry) {
    assertThat(MovementValidators.ENGLISH.validate(entry.broken()).violations())
        .allSatisfy(
            violation ->
                assertThat(violation.message()).isNotBlank().doesNotContain("{", "}", "\n"));
  }

  @Test
  void theTableHasEveryRule() {
    assertThat(BrokenMovements.all().map(BrokenMovement::rule)).contains(Rule.values());
  }

  @Test
  void theCodesAreStable() {
    assertThat(Rule.values())
        .extracting(Rule::code)
        .containsExactly(
            "required",
            "slug",
            "text",
            "web-url",
            "country-code",
            "region-code",
            "duplicate-id",
            "unresolved-reference",
            "reversed-period",
            "predecessor-after-founding",
            "future-date",
            "kind-mismatch",
            "position-gap",
            "empty-roles",
            "duplicate-role",
            "identifier",
            "missing-french",
            "unknown-code",
            "duplicate-name",
            "shared-identifier",
            "uncited");
  }
}
