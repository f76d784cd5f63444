package io.github.mesmodel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A movement follows the rules of {@link Rule} that are recommendations. Use it with the payload
 * {@link Severity.Warning}.
 */
@Documented
@Constraint(validatedBy = RecommendationValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recommended {
  /**
   * Returns the message or its key.
   *
   * @return the message
   */
  String message() default "{io.github.mesmodel.recommended}";

  /**
   * Returns the groups that the constraint belongs to.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * Returns the payload: {@link Severity.Warning} makes a warning of what is otherwise an error.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};
}
