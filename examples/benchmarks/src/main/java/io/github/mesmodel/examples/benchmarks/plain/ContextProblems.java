package io.github.mesmodel.examples.benchmarks.plain;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;

/** Problems that become violations of a constraint, in place of its default one. */
final class ContextProblems implements Problems {
  private final ConstraintValidatorContext context;
  private boolean empty = true;
  private LocalDate today;

  ContextProblems(ConstraintValidatorContext context) {
    this.context = context;
  }

  boolean isEmpty() {
    return empty;
  }

  @Override
  public void add(String code, String property) {
    empty = false;
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(code)
        .addPropertyNode(property)
        .addConstraintViolation();
  }

  @Override
  public LocalDate today() {
    if (today == null) {
      today = LocalDate.now(context.getClockProvider().getClock());
    }
    return today;
  }
}
