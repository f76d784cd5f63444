package io.github.mesmodel.validation;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.internal.check.Finding;
import io.github.mesmodel.internal.check.PropertyPath;
import io.github.mesmodel.internal.check.ValuePath;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** The conversion of a violation that a provider of Jakarta Validation found. */
final class FoundViolation {
  private static final String KEY_START = "{io.github.mesmodel.";
  private static final Pattern CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");

  private FoundViolation() {}

  static PlacedViolation place(ConstraintViolation<?> violation, Messages messages) {
    ValuePath path = PropertyPath.read(violation.getPropertyPath());
    ValuePath.Target target = target(violation, path);
    String code = code(violation);
    return PlacedViolation.of(
        code,
        Rule.of(code).map(Rule::severity).orElseGet(() -> severity(violation)),
        path,
        message(violation, messages),
        target,
        target.value());
  }

  /** Follows the path from the validated parameters, return value or bean. */
  private static ValuePath.Target target(ConstraintViolation<?> violation, ValuePath path) {
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case PARAMETER -> {
          int index = node.as(Path.ParameterNode.class).getParameterIndex();
          return path.after(ValuePath.ROOT.child(index))
              .follow(violation.getExecutableParameters());
        }
        case RETURN_VALUE -> {
          return path.follow(violation.getExecutableReturnValue());
        }
        case CROSS_PARAMETER -> {
          return path.follow(null);
        }
        default -> {}
      }
    }
    return path.follow(violation.getRootBean());
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

  /**
   * Returns the message of a rule; for another constraint or provider, the interpolated message.
   */
  private static String message(ConstraintViolation<?> violation, Messages messages) {
    Finding finding = finding(violation);
    return finding == null
        ? violation.getMessage()
        : messages.format(key(violation.getMessageTemplate()), finding.parameters());
  }

  private static @Nullable Finding finding(ConstraintViolation<?> violation) {
    try {
      return Hibernate.finding(violation);
    } catch (ValidationException | LinkageError e) {
      return null;
    }
  }

  private static String key(String template) {
    return template.substring(1, template.length() - 1);
  }

  /** Loaded only for violations that a provider found, because Hibernate Validator is optional. */
  private static final class Hibernate {
    private Hibernate() {}

    static @Nullable Finding finding(ConstraintViolation<?> violation) {
      HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
      return found.getDynamicPayload(Finding.class);
    }
  }
}
