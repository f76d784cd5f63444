package io.github.mesmodel.validation;

import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.MessageLanguage;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Says everything that is wrong with a movement, at once.
 *
 * <p>The constraints are those that stand on the records, so that any validator of Jakarta
 * Validation finds the same; this one answers with codes, severities, JSON Pointers and in document
 * order. It needs no Expression Language, and reads no {@code META-INF/validation.xml}.
 *
 * <p>A report lists as many violations as a person can use, and counts the others.
 *
 * <p>A movement that breaks nothing takes a fraction of the time of one that does. The first that
 * breaks something takes the longest: Hibernate Validator is started for it. A validator is
 * thread-safe: create one, and share it.
 */
public final class MovementValidator {
  private static final int MAX_VIOLATIONS = 1_000;
  private static final ValidationReport NOTHING = new ValidationReport(List.of());

  private final Screening screening;
  private final FullValidation validation;

  private MovementValidator(Screening screening, FullValidation validation) {
    this.screening = screening;
    this.validation = validation;
  }

  /**
   * Creates a validator whose messages are in the default locale of the Java virtual machine, and
   * whose today is that of its clock and time zone.
   *
   * @return the validator, not null
   */
  public static MovementValidator create() {
    return create(Locale.getDefault());
  }

  /**
   * Creates a validator whose today is that of the clock and the time zone of the Java virtual
   * machine.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @return the validator, not null
   */
  public static MovementValidator create(Locale locale) {
    return create(locale, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Creates a validator whose reports list at most 1,000 errors and 1,000 warnings.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @param clock what tells today, by which the rule {@code future-date} judges, not null
   * @return the validator, not null
   */
  public static MovementValidator create(Locale locale, Clock clock) {
    return create(locale, clock, MAX_VIOLATIONS);
  }

  /**
   * Creates a validator.
   *
   * @param locale the language of the messages, not null: French for any French locale, else
   *     English
   * @param clock what tells today, by which the rule {@code future-date} judges, not null
   * @param maxViolations the most errors, and the most warnings, that a report lists; it counts the
   *     others. The time that Hibernate Validator takes to keep them grows with the square of their
   *     number
   * @return the validator, not null
   * @throws IllegalArgumentException if the bound is less than 1
   */
  public static MovementValidator create(Locale locale, Clock clock, int maxViolations) {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(clock, "clock");
    return new MovementValidator(
        new Screening(() -> clock),
        new FullValidation(MessageLanguage.of(locale), () -> clock, maxViolations));
  }

  /**
   * Validates a movement.
   *
   * @param movement the movement, not null
   * @return the report, not null, empty if nothing is wrong
   */
  public ValidationReport validate(Movement movement) {
    Objects.requireNonNull(movement, "movement");
    return screening.findsNothing(movement) ? NOTHING : validation.validate(movement);
  }
}
