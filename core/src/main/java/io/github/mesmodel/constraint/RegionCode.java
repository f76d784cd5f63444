package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.RegionCodeCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is the code of a region: of a country (ISO 3166-1 alpha-2, or {@code XK}), such as
 * {@code FR}, of a subdivision by the form of ISO 3166-2, such as {@code FR-NOR}, or of an area by
 * the form of UN M49, such as {@code 150} for Europe.
 */
@Documented
@Constraint(validatedBy = RegionCodeCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionCode {
  /** {@return whether null is accepted; otherwise null is reported as {@code required}} */
  boolean optional() default false;

  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.region-code}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
