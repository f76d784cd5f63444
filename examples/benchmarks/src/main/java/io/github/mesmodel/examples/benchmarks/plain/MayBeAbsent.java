package io.github.mesmodel.examples.benchmarks.plain;

import io.avaje.validation.constraints.Constraint;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A map may be null: avaje-validator alone must be told, and Hibernate Validator sees nothing. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint
public @interface MayBeAbsent {
  /** Returns the message. */
  String message() default "";

  /** Returns the groups. */
  Class<?>[] groups() default {};
}
