package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.RequiredCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is not null. The constraint stands on components without another constraint,
 * because the others report null themselves.
 */
@Documented
@Constraint(validatedBy = RequiredCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {
  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.required}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
