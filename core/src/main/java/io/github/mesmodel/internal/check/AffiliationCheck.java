package io.github.mesmodel.internal.check;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for an affiliation. */
public final class AffiliationCheck implements ConstraintValidator<Consistent, Affiliation> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public AffiliationCheck() {}

  @Override
  public boolean isValid(@Nullable Affiliation affiliation, ConstraintValidatorContext context) {
    if (affiliation == null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    if (affiliation.roles().isEmpty()) {
      report.add(Rule.EMPTY_ROLES, ValuePath.of(null, "roles"));
    }
    if (affiliation.roles().size() > 1) {
      checkRoles(affiliation.roles(), report);
    }
    return report.isEmpty();
  }

  private static void checkRoles(List<@Nullable AffiliationRole> roles, Sink report) {
    Map<String, HeldTimes> times = new HashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      AffiliationRole role = roles.get(i);
      if (role == null || role.type() == null) {
        continue;
      }
      Integer twin = times.computeIfAbsent(kind(role), kind -> new HeldTimes()).add(role, i);
      if (twin != null) {
        ValuePath path = new ValuePath(null, "roles", i);
        report.add(Rule.DUPLICATE_ROLE.template(), path, Map.of("twin", twin + 1));
      }
    }
  }

  /**
   * Type and body as one string: strings whose hashes collide on purpose cost a hash map little.
   */
  private static String kind(AffiliationRole role) {
    StringBuilder kind = new StringBuilder(role.type().code());
    LocalizedText body = role.body();
    if (body != null) {
      new TreeMap<>(body.texts())
          .forEach(
              (tag, text) ->
                  kind.append(' ')
                      .append(tag)
                      .append(' ')
                      .append(text.length())
                      .append(' ')
                      .append(text));
    }
    return kind.toString();
  }
}
