package io.github.mesmodel.examples.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule duplicate-role. */
final class DuplicateRoles {
  private DuplicateRoles() {}

  static void check(List<PlainRole> roles, Problems problems) {
    Map<Object, List<PlainRole>> byKind = new HashMap<>();
    for (PlainRole role : roles) {
      if (role == null || role.type() == null) {
        continue;
      }
      Object kind = role.body() == null ? role.type() : List.of(role.type(), role.body());
      List<PlainRole> same = byKind.computeIfAbsent(kind, key -> new ArrayList<>(1));
      if (same.stream().anyMatch(other -> overlap(role, other))) {
        problems.add("duplicate-role", "roles");
      }
      same.add(role);
    }
  }

  private static boolean overlap(PlainRole one, PlainRole other) {
    return !begun(one).isAfter(end(other)) && !begun(other).isAfter(end(one));
  }

  private static LocalDate begun(PlainRole role) {
    LocalDate begun = Dates.latest(role.since());
    return begun == null ? LocalDate.MIN : begun;
  }

  private static LocalDate end(PlainRole role) {
    LocalDate end = Dates.earliest(role.until());
    return end == null ? LocalDate.MAX : end;
  }
}
