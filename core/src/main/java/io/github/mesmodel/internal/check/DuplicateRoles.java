package io.github.mesmodel.internal.check;

import io.github.mesmodel.Role;
import io.github.mesmodel.constraint.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_ROLE}. */
final class DuplicateRoles {
  private DuplicateRoles() {}

  /** Reports a role that an earlier role of the list repeats. */
  static void check(List<@Nullable Role> roles, Sink sink) {
    if (roles.size() < 2 || areDifferent(roles)) {
      return;
    }
    Map<String, HeldTimes> times = new HashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      Integer twin = role == null || role.type() == null ? null : twin(role, i, times);
      if (twin != null) {
        sink.add(
            Rule.DUPLICATE_ROLE,
            ValuePath.ROOT.child("roles").child(i),
            () -> Finding.of(Map.of("twin", twin + 1)));
      }
    }
  }

  /**
   * Returns whether the roles are two of different types, as most are, so that no bodies are
   * compared.
   */
  private static boolean areDifferent(List<@Nullable Role> roles) {
    Role first = roles.get(0);
    Role second = roles.get(1);
    return roles.size() == 2
        && (first == null || second == null || !Objects.equals(first.type(), second.type()));
  }

  private static @Nullable Integer twin(Role role, int index, Map<String, HeldTimes> times) {
    Integer twin = null;
    for (String seat : seats(role)) {
      Integer held = times.computeIfAbsent(seat, key -> new HeldTimes()).add(role, index);
      twin = twin == null ? held : twin;
    }
    return twin;
  }

  /**
   * Returns the type with each name of the body, because bodies are the same if they share a name.
   */
  private static Collection<String> seats(Role role) {
    if (role.body() == null) {
      return Set.of(role.type().code());
    }
    return role.body().texts().values().stream()
        .map(name -> role.type().code() + " " + FoldedName.of(name))
        .collect(Collectors.toSet());
  }
}
