package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.ViolationBudget;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;
import java.util.function.Predicate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a constraint validator found: the violations, in place of the constraint's
 * default one.
 */
final class Sink {
  private final ConstraintValidatorContext context;
  private final Predicate<ViolationBudget> budget;
  private boolean empty = true;

  private Sink(ConstraintValidatorContext context, Predicate<ViolationBudget> budget) {
    this.context = context;
    this.budget = budget;
  }

  static Sink ofErrors(ConstraintValidatorContext context) {
    return new Sink(context, ViolationBudget::takeError);
  }

  static Sink ofWarnings(ConstraintValidatorContext context) {
    return new Sink(context, ViolationBudget::takeWarning);
  }

  /** Returns whether nothing is reported: what {@code isValid} answers. */
  boolean isEmpty() {
    return empty;
  }

  /**
   * Adds a violation at a path, or at the validated value itself, as long as the budget of the
   * validation allows.
   */
  void add(String template, @Nullable ValuePath path, Map<String, ?> parameters) {
    // Jakarta Validation has no word for a budget, nor for what a message says besides the
    // attributes.
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    ViolationBudget left = hibernate.getConstraintValidatorPayload(ViolationBudget.class);
    if (left != null && !budget.test(left)) {
      return;
    }
    context.disableDefaultConstraintViolation();
    empty = false;
    parameters.forEach(hibernate::addMessageParameter);
    ConstraintViolationBuilder builder = hibernate.buildConstraintViolationWithTemplate(template);
    if (path == null) {
      builder.addConstraintViolation();
    } else {
      path.add(builder);
    }
  }

  void add(Rule rule, @Nullable ValuePath path) {
    add(rule.template(), path, Map.of());
  }
}
