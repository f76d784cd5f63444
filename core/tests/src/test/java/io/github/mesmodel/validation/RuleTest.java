package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.sample.BrokenMovement;
import io.github.mesmodel.sample.BrokenMovements;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {
  private static final String TABLE = "io.github.mesmodel.sample.BrokenMovements#all";

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void movementThatKeepsTheRuleHasNoViolation(BrokenMovement entry) {
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
    assertThat(PlainValidator.report(entry.kept()))
        .isEqualTo(MovementValidators.ENGLISH.validate(entry.kept()));
    assertThat(PlainValidator.report(entry.broken()))
        .isEqualTo(MovementValidators.ENGLISH.validate(entry.broken()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void messageOfAFrameworkIsTheSame(BrokenMovement entry) {
    assertThat(PlainValidator.validate(entry.broken()))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(
            MovementValidators.ENGLISH.validate(entry.broken()).violations().get(0).message());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TABLE)
  void theDefaultGroupFindsErrorsAlone(BrokenMovement entry) {
    assertThat(PlainValidator.validateByDefault(entry.broken()))
        .hasSize(entry.severity() == Severity.ERROR ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void aRuleIsFoundByItsCode(Rule rule) {
    assertThat(Rule.of(rule.code())).contains(rule);
  }

  @Test
  void noRuleHasTheCodeOfReading() {
    assertThat(Rule.of("json-syntax")).isEmpty();
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
  void theCodesAndTheSeveritiesAreStable() {
    assertThat(codes(Severity.ERROR))
        .containsExactly(
            "required",
            "slug",
            "text",
            "web-url",
            "country-code",
            "region-code",
            "position",
            "duplicate-id",
            "unresolved-reference",
            "axis-outside-plan",
            "reversed-period",
            "predecessor-after-founding",
            "future-date",
            "duplicate-position",
            "empty-roles",
            "duplicate-role",
            "identifier");
    assertThat(codes(Severity.WARNING))
        .containsExactly(
            "kind-mismatch",
            "position-gap",
            "future-since",
            "not-normalized",
            "missing-french",
            "unknown-code",
            "duplicate-name",
            "shared-identifier",
            "repeated-reference",
            "uncited");
  }

  private static List<String> codes(Severity severity) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.severity() == severity)
        .map(Rule::code)
        .toList();
  }
}
