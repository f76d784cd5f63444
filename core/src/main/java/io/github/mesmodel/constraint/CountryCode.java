package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.CountryCodeCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is the code of a country: ISO 3166-1 alpha-2, such as {@code FR}, or {@code XK} for
 * Kosovo, which the standard leaves to its users.
 */
@Documented
@Constraint(validatedBy = CountryCodeCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountryCode {
  /** {@return whether null is accepted; otherwise null is reported as {@code required}} */
  boolean optional() default false;

  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.country-code}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
