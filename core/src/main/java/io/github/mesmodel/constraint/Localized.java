package io.github.mesmodel.constraint;

import io.github.mesmodel.internal.check.LocalizedCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each text of a localized text has the form that {@link Text} describes. A violation names the
 * language in its path.
 */
@Documented
@Constraint(validatedBy = LocalizedCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Localized {
  /**
   * {@return the most characters, in Unicode code points, that each text may have, 500 unless set}
   */
  int max() default 500;

  /** {@return whether each text may have line feeds} */
  boolean multiline() default false;

  /** {@return whether null is accepted; otherwise null is reported as {@code required}} */
  boolean optional() default false;

  /** {@return the message or its key} */
  String message() default "{io.github.mesmodel.text}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the library does not use} */
  Class<? extends Payload>[] payload() default {};
}
