package io.github.mesmodel.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a constraint validator found: the violations, in place of the constraint's
 * default one.
 */
final class Report {
  private final ConstraintValidatorContext context;
  private boolean empty = true;

  Report(ConstraintValidatorContext context) {
    this.context = context;
  }

  /** Returns whether nothing was found: what {@code isValid} answers. */
  boolean isEmpty() {
    return empty;
  }

  /** Adds a violation at a path, or at the validated value itself. */
  void add(String template, @Nullable GraphPath path, Map<String, ?> parameters) {
    if (empty) {
      context.disableDefaultConstraintViolation();
      empty = false;
    }
    // The one thing that Jakarta Validation has no word for: what a message says besides the
    // constraint's attributes.
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    parameters.forEach(hibernate::addMessageParameter);
    ConstraintViolationBuilder builder = hibernate.buildConstraintViolationWithTemplate(template);
    if (path == null) {
      builder.addConstraintViolation();
    } else {
      path.add(builder);
    }
  }

  void add(Rule rule, @Nullable GraphPath path) {
    add(rule.template(), path, Map.of());
  }
}
