package io.github.mesmodel.constraint;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for an affiliation. */
public final class AffiliationValidator implements ConstraintValidator<Consistent, Affiliation> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public AffiliationValidator() {}

  @Override
  public boolean isValid(@Nullable Affiliation affiliation, ConstraintValidatorContext context) {
    if (affiliation == null) {
      return true;
    }
    Report report = new Report(context);
    if (affiliation.roles().isEmpty()) {
      report.add(Rule.EMPTY_ROLES, GraphPath.of(null, "roles"));
    }
    checkRoles(affiliation.roles(), report);
    return report.isEmpty();
  }

  private static void checkRoles(List<@Nullable AffiliationRole> roles, Report report) {
    for (int i = 1; i < roles.size(); i++) {
      int twin = twinBefore(roles, i);
      if (twin >= 0) {
        GraphPath path = new GraphPath(null, "roles", i);
        report.add(Rule.DUPLICATE_ROLE.template(), path, Map.of("twin", twin + 1));
      }
    }
  }

  private static int twinBefore(List<@Nullable AffiliationRole> roles, int index) {
    for (int i = 0; i < index; i++) {
      if (areTwins(roles.get(i), roles.get(index))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean areTwins(
      @Nullable AffiliationRole first, @Nullable AffiliationRole second) {
    return first != null
        && second != null
        && first.type() != null
        && first.type().equals(second.type())
        && Objects.equals(first.body(), second.body())
        && isUnderWayWhenEnds(first, second)
        && isUnderWayWhenEnds(second, first);
  }

  /** Returns whether a role has certainly begun by the earliest end of another. */
  private static boolean isUnderWayWhenEnds(AffiliationRole role, AffiliationRole other) {
    LocalDate begun =
        role.since() == null || role.since().date() == null
            ? LocalDate.MIN
            : role.since().date().latest();
    LocalDate end = other.until() == null ? LocalDate.MAX : other.until().earliest();
    return !begun.isAfter(end);
  }
}
