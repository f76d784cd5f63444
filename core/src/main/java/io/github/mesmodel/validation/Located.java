package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A violation with its place in the document, by which a report is sorted: validators give theirs
 * in no order.
 *
 * @param violation the violation
 * @param position the place
 */
record Located(Violation violation, DocumentPosition position) implements Comparable<Located> {
  private static final String KEY_START = "{io.github.mesmodel.";
  private static final Pattern CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");

  private static final Comparator<Located> ORDER =
      Comparator.comparing(Located::position)
          .thenComparing(located -> located.violation.code())
          .thenComparing(located -> located.violation.message());

  static Located of(ConstraintViolation<?> violation) {
    Steps steps = Steps.of(violation.getPropertyPath());
    Steps.Target target = steps.follow(violation.getRootBean());
    Object value = target.found() ? target.value() : violation.getInvalidValue();
    return new Located(
        new Violation(
            code(violation),
            severity(violation),
            steps.pointer(),
            violation.getMessage(),
            shown(value),
            null),
        target.position());
  }

  @Override
  public int compareTo(Located other) {
    return ORDER.compare(this, other);
  }

  private static String code(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    if (template != null && template.startsWith(KEY_START)) {
      return template.substring(KEY_START.length(), template.length() - 1).split("\\.", 2)[0];
    }
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    return CAPITAL.matcher(constraint.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static Severity severity(ConstraintViolation<?> violation) {
    Set<Class<? extends Payload>> payload = violation.getConstraintDescriptor().getPayload();
    return payload.contains(Severity.Warning.class) ? Severity.WARNING : Severity.ERROR;
  }

  private static @Nullable Serializable shown(@Nullable Object value) {
    return value == null || value instanceof Serializable
        ? (Serializable) value
        : String.valueOf(value);
  }
}
