package io.github.mesmodel.internal.check;

import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.constraint.Consistent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for a role. */
public final class AffiliationRoleCheck
    implements ConstraintValidator<Consistent, AffiliationRole> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public AffiliationRoleCheck() {}

  @Override
  public boolean isValid(@Nullable AffiliationRole role, ConstraintValidatorContext context) {
    if (role == null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    Periods.check(role.since(), role.until(), report);
    return report.isEmpty();
  }
}
