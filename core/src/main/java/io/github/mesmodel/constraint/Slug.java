package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.SlugCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an id: groups of ASCII lower-case letters and digits, joined by single hyphens, of at
 * most 64 characters, such as {@code plan-2019-2022}.
 */
@Documented
@Constraint(validatedBy = SlugCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {
  /** {@return whether null is accepted; otherwise null is reported as {@code required}} */
  boolean optional() default false;

  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.slug}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
