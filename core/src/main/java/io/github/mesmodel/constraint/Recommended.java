package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.RecommendationCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A movement keeps the rules of {@link Rule} whose violations are warnings. The constraint belongs
 * to the group {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = RecommendationCheck.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recommended {
  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.recommended}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
