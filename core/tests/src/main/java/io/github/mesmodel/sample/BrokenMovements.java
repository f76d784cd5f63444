package io.github.mesmodel.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of the rules: each with movements that keep and break it. */
public final class BrokenMovements {
  /** Today, for the movements of this table. */
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  /** A clock that stands still at noon of {@link #TODAY}. */
  public static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private BrokenMovements() {}

  /** Returns the whole table: for a {@code @MethodSource}. */
  public static Stream<BrokenMovement> all() {
    return Stream.of(
            MissingValues.all(),
            MalformedTexts.all(),
            MalformedCodes.all(),
            MalformedAddresses.all(),
            MalformedIdentifiers.all(),
            BrokenReferences.all(),
            BrokenDates.all(),
            BrokenStructures.all(),
            QuestionableMovements.all())
        .flatMap(Function.identity());
  }
}
