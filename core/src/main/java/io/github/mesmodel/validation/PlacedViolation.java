package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.internal.check.PropertyPath;
import io.github.mesmodel.internal.check.ValuePath;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A violation with its position in the document, by which a report is sorted.
 *
 * @param violation the violation
 * @param position the indexes of the components and elements on the way to the value
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.compare
record PlacedViolation(Violation violation, int[] position) {
  private static final String KEY_START = "{io.github.mesmodel.";
  private static final Pattern CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");

  private static final Comparator<PlacedViolation> DOCUMENT_ORDER =
      Comparator.comparing(PlacedViolation::position, Arrays::compare)
          .thenComparing(placed -> placed.violation.code())
          .thenComparing(placed -> placed.violation.message());

  static PlacedViolation of(
      String code,
      Severity severity,
      ValuePath path,
      String message,
      ValuePath.Target target,
      @Nullable Object value) {
    return new PlacedViolation(
        new Violation(code, severity, path.toString(), message, shown(value), null),
        target.position());
  }

  static PlacedViolation of(ConstraintViolation<?> violation) {
    ValuePath path = PropertyPath.read(violation.getPropertyPath());
    ValuePath.Target target = path.follow(violation.getRootBean());
    String code = code(violation);
    return of(
        code,
        Rule.of(code).map(Rule::severity).orElseGet(() -> severity(violation)),
        path,
        violation.getMessage(),
        target,
        target.found() ? target.value() : violation.getInvalidValue());
  }

  /** Returns the report of violations in any order. */
  static ValidationReport report(Collection<PlacedViolation> violations, int omitted) {
    return new ValidationReport(
        violations.stream().sorted(DOCUMENT_ORDER).map(PlacedViolation::violation).toList(),
        omitted);
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
    return violation.getConstraintDescriptor().getGroups().contains(Warnings.class)
        ? Severity.WARNING
        : Severity.ERROR;
  }

  private static @Nullable Serializable shown(@Nullable Object value) {
    return value == null || value instanceof Serializable
        ? (Serializable) value
        : String.valueOf(value);
  }
}
