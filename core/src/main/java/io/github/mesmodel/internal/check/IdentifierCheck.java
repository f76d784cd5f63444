package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.internal.Quoted;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for an identifier. */
public final class IdentifierCheck implements ConstraintValidator<Consistent, Identifier> {
  private static final int MAX_LENGTH = 500;

  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public IdentifierCheck() {}

  @Override
  public boolean isValid(@Nullable Identifier identifier, ConstraintValidatorContext context) {
    if (identifier == null || identifier.scheme() == null || isLeftToText(identifier.value())) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    check(identifier.scheme(), identifier.value(), report);
    return report.isEmpty();
  }

  /** What is missing, or no text that can be shown, is reported once: by {@link Text}. */
  private static boolean isLeftToText(@Nullable String value) {
    return value == null || TextForm.fault(value, MAX_LENGTH) != null;
  }

  private static void check(IdentifierScheme scheme, String value, Sink report) {
    if (!IdentifierForm.matches(scheme, value)) {
      String template = Rule.IDENTIFIER.template(scheme.code());
      report.add(template, ValuePath.of(null, "value"), Map.of("value", Quoted.of(value)));
    }
  }
}
