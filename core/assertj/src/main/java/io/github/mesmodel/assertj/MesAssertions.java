package io.github.mesmodel.assertj;

import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.ValidationReport;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of AssertJ, and those for movements and reports, so that one static import of
 * {@code assertThat} serves a test.
 *
 * <p>In soft assertions, hand each to {@code check}: {@code softly.check(() ->
 * assertThat(movement).isValid())}.
 */
@CheckReturnValue
public class MesAssertions extends Assertions {
  /** Creates an instance of a subclass that adds assertions of its own. */
  protected MesAssertions() {}

  /**
   * Begins assertions on a movement.
   *
   * @param actual the movement; all assertions of this library fail if it is null
   * @return the assertions, not null
   */
  public static MovementAssert assertThat(@Nullable Movement actual) {
    return new MovementAssert(actual);
  }

  /**
   * Begins assertions on a report, such as that of a {@code ReadResult}.
   *
   * @param actual the report; all assertions of this library fail if it is null
   * @return the assertions, not null
   */
  public static ValidationReportAssert assertThat(@Nullable ValidationReport actual) {
    return new ValidationReportAssert(actual);
  }
}
