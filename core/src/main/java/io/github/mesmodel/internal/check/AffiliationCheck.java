package io.github.mesmodel.internal.check;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The check of {@link Consistent} for an affiliation. */
public final class AffiliationCheck extends Check<Consistent, Affiliation> {
  /** Creates the check. */
  public AffiliationCheck() {}

  @Override
  public void check(@Nullable Affiliation affiliation, Sink sink) {
    if (affiliation == null) {
      return;
    }
    if (affiliation.roles().isEmpty()) {
      sink.add(Rule.EMPTY_ROLES, ValuePath.ROOT.child("roles"));
    }
    if (affiliation.roles().size() > 1) {
      checkRoles(affiliation.roles(), sink);
    }
  }

  private static void checkRoles(List<@Nullable AffiliationRole> roles, Sink sink) {
    Map<String, HeldTimes> times = new HashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      AffiliationRole role = roles.get(i);
      if (role == null || role.type() == null) {
        continue;
      }
      Integer twin = times.computeIfAbsent(kind(role), kind -> new HeldTimes()).add(role, i);
      if (twin != null) {
        sink.add(
            Rule.DUPLICATE_ROLE,
            ValuePath.ROOT.child("roles").child(i),
            () -> Finding.of(Map.of("twin", twin + 1)));
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
