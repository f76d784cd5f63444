package io.github.mesmodel.constraint;

import io.github.mesmodel.AffiliationRole;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for a role. */
public final class AffiliationRoleValidator
    implements ConstraintValidator<Consistent, AffiliationRole> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public AffiliationRoleValidator() {}

  @Override
  public boolean isValid(@Nullable AffiliationRole role, ConstraintValidatorContext context) {
    if (role == null) {
      return true;
    }
    Report report = Report.ofErrors(context);
    Periods.check(role.since(), role.until(), report);
    return report.isEmpty();
  }
}
