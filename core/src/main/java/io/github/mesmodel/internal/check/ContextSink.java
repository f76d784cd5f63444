package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Hands violations to Jakarta Validation, in place of the constraint's default violation. */
final class ContextSink implements Sink {
  private final ConstraintValidatorContext context;
  private boolean empty = true;

  ContextSink(ConstraintValidatorContext context) {
    this.context = context;
  }

  /** Returns whether nothing is reported. */
  boolean isEmpty() {
    return empty;
  }

  @Override
  public void add(Rule rule, ValuePath path, Supplier<Finding> finding) {
    if (empty) {
      context.disableDefaultConstraintViolation();
      empty = false;
    }
    Finding found = finding.get().asTexts();
    PropertyPath.add(path, builder("{" + found.key(rule) + "}", found));
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(context.getClockProvider().getClock());
  }

  private ConstraintViolationBuilder builder(String template, Finding finding) {
    try {
      return Hibernate.builder(context, template, finding);
    } catch (ValidationException | LinkageError e) {
      // Another provider: Jakarta Validation has no parameters of messages.
      return context.buildConstraintViolationWithTemplate(template);
    }
  }

  /** Loaded only where a provider runs the check, because Hibernate Validator is optional. */
  private static final class Hibernate {
    private Hibernate() {}

    static ConstraintViolationBuilder builder(
        ConstraintValidatorContext context, String template, Finding finding) {
      HibernateConstraintValidatorContext hibernate =
          context.unwrap(HibernateConstraintValidatorContext.class);
      finding.parameters().forEach(hibernate::addMessageParameter);
      // The interpolators of some frameworks lack parameters; a report makes its own messages.
      hibernate.withDynamicPayload(finding);
      return hibernate.buildConstraintViolationWithTemplate(template);
    }
  }
}
