package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.AffiliationCheck;
import io.github.mesmodel.internal.check.IdentifierCheck;
import io.github.mesmodel.internal.check.IndividualCheck;
import io.github.mesmodel.internal.check.MovementCheck;
import io.github.mesmodel.internal.check.NetworkCheck;
import io.github.mesmodel.internal.check.OrganizationCheck;
import io.github.mesmodel.internal.check.RoleCheck;
import io.github.mesmodel.internal.check.StrategicPlanCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The components of a record agree with each other, in a movement over all its entries. The
 * constraint holds the rules of {@link Rule} that are errors and compare several components.
 */
@Documented
@Constraint(
    validatedBy = {
      MovementCheck.class,
      NetworkCheck.class,
      IndividualCheck.class,
      OrganizationCheck.class,
      StrategicPlanCheck.class,
      AffiliationCheck.class,
      RoleCheck.class,
      IdentifierCheck.class
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {
  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.consistent}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
