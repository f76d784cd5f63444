package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A report lists a limited number of violations, and counts the others. */
class LimitedReportTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final LocalizedText ENGLISH = LocalizedText.of("en", "text");
  private static final LocalizedText BLANK = LocalizedText.fr("");

  private final MovementValidator validator = MovementValidator.create(Locale.ENGLISH, CLOCK, 3);

  @Test
  void errorsBeyondTheLimitAreCounted() {
    ValidationReport report = validator.validate(withSlogans(10, BLANK));

    assertThat(report.errors()).hasSize(3);
    assertThat(report.omitted()).isEqualTo(7);
    assertThat(report.isValid()).isFalse();
    assertThat(report.toString()).startsWith("3 errors, 0 warnings").endsWith("\n  and 7 more");
  }

  @Test
  void warningsBeyondTheLimitAreCountedAndAMovementWithWarningsAloneIsValid() {
    ValidationReport report = validator.validate(withSlogans(10, ENGLISH));

    assertThat(report.warnings()).hasSize(3);
    assertThat(report.omitted()).isEqualTo(7);
    assertThat(report.isValid()).isTrue();
  }

  @Test
  void warningsDoNotCrowdOutErrors() {
    Movement movement = withSlogans(10, ENGLISH).withAcronym(" ");

    ValidationReport report = validator.validate(movement);

    assertThat(report.errors()).extracting(Violation::pointer).containsExactly("/acronym");
    assertThat(report.warnings()).hasSize(3);
  }

  @Test
  void violationsUpToTheLimitAreListed() {
    ValidationReport report = validator.validate(withSlogans(3, BLANK));

    assertThat(report.errors()).hasSize(3);
    assertThat(report.omitted()).isZero();
  }

  @Test
  void oneReportDoesNotCountForTheNext() {
    assertThat(validator.validate(withSlogans(10, BLANK)))
        .isEqualTo(validator.validate(withSlogans(10, BLANK)));
  }

  @Test
  void aHundredThousandViolationsEndInAReport() {
    ValidationReport report =
        MovementValidator.create(Locale.ENGLISH).validate(withSlogans(100_000, BLANK));

    assertThat(report.errors()).hasSize(1_000);
    assertThat(report.omitted()).isEqualTo(99_000);
  }

  @Test
  void oneViolationMayBeTheLimit() {
    ValidationReport report =
        MovementValidator.create(Locale.ENGLISH, CLOCK, 1).validate(withSlogans(3, BLANK));

    assertThat(report.errors()).hasSize(1);
    assertThat(report.omitted()).isEqualTo(2);
  }

  @Test
  void limitBelowOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MovementValidator.create(Locale.ENGLISH, CLOCK, 0))
        .withMessageContaining("at least 1");
  }

  private static Movement withSlogans(int count, LocalizedText slogan) {
    return Movement.builder()
        .id("movement")
        .name(LocalizedText.fr("Mouvement"))
        .legalForm(LegalForm.SCOP)
        .slogans(Collections.nCopies(count, slogan))
        .build();
  }
}
