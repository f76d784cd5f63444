package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.WebUrlCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an absolute web address (RFC 3986) with the scheme http or https, a host, no user
 * information, and at most 2,000 characters. Letters beyond ASCII must be percent-encoded, or in
 * Punycode within the host.
 */
@Documented
@Constraint(validatedBy = WebUrlCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebUrl {
  /** {@return whether null is accepted; otherwise null is reported as {@code required}} */
  boolean optional() default false;

  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.web-url}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
