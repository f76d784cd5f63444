package io.github.mesmodel.validation;

import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.internal.check.GraphWalk;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reports all violations of the rules in a movement at once, in document order.
 *
 * <p>The constraints on the records run the same checks, so that any provider of Jakarta Validation
 * finds the same violations. This validator runs the checks directly: it needs no provider and
 * reads no {@code META-INF/validation.xml}.
 *
 * <p>A report lists a limited number of violations, and counts the others. A validator is immutable
 * and thread-safe.
 */
public final class MovementValidator {
  private static final int MAX_VIOLATIONS = 1_000;
  private static final ValidationReport NOTHING = new ValidationReport(List.of());

  private final Messages messages;
  private final Clock clock;
  private final int maxViolations;

  private MovementValidator(Messages messages, Clock clock, int maxViolations) {
    this.messages = messages;
    this.clock = clock;
    this.maxViolations = maxViolations;
  }

  /**
   * Creates a validator whose messages are in the default locale of the Java virtual machine, and
   * whose current day is that of its clock and time zone.
   *
   * @return the validator, not null
   */
  public static MovementValidator create() {
    return create(Locale.getDefault());
  }

  /**
   * Creates a validator whose current day is that of the clock and the time zone of the Java
   * virtual machine.
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
   * @param clock the clock of the current day, which the rules compare dates with, not null
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
   * @param clock the clock of the current day, which the rules compare dates with, not null
   * @param maxViolations the most errors, and the most warnings, that a report lists; it counts the
   *     others
   * @return the validator, not null
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public static MovementValidator create(Locale locale, Clock clock, int maxViolations) {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(clock, "clock");
    if (maxViolations < 1) {
      throw new IllegalArgumentException(
          "A report must list at least 1 violation, but was to list " + maxViolations);
    }
    return new MovementValidator(RuleMessages.in(locale), clock, maxViolations);
  }

  /**
   * Validates a movement. An exception of the clock reaches the caller.
   *
   * @param movement the movement, not null
   * @return the report, not null, empty if no rule is broken
   */
  public ValidationReport validate(Movement movement) {
    Objects.requireNonNull(movement, "movement");
    ViolationCollector violations = new ViolationCollector(clock, maxViolations);
    GraphWalk.check(movement, violations);
    return violations.isEmpty() ? NOTHING : violations.report(movement, messages);
  }
}
