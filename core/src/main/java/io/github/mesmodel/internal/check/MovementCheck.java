package io.github.mesmodel.internal.check;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for a movement. */
public final class MovementCheck implements ConstraintValidator<Consistent, Movement> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public MovementCheck() {}

  @Override
  public boolean isValid(@Nullable Movement movement, ConstraintValidatorContext context) {
    if (movement == null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    LocalDate today = LocalDate.now(context.getClockProvider().getClock());
    GraphWalk.walk(
        movement,
        new DuplicateIds(movement, report),
        new UnresolvedReferences(movement, report),
        new FutureDates(today, report));
    Positions.check("axes", movement.axes(), Axis::position, report);
    checkPredecessor(movement.founding(), report);
    return report.isEmpty();
  }

  private static void checkPredecessor(@Nullable Founding founding, Sink report) {
    if (founding == null || founding.date() == null || founding.predecessor() == null) {
      return;
    }
    var since = founding.predecessor().since();
    if (since != null && since.isAfter(founding.date())) {
      ValuePath path =
          ValuePath.of(ValuePath.of(ValuePath.of(null, "founding"), "predecessor"), "since");
      report.add(
          Rule.PREDECESSOR_AFTER_FOUNDING.template(),
          path,
          Map.of("since", since, "founding", founding.date()));
    }
  }
}
