package io.github.mesmodel.internal.check;

import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The times over which the same role is certainly held, sorted, so that an overlap is found without
 * a comparison of all. A time without a beginning or an end is unbounded.
 */
final class HeldTimes {
  /**
   * By the latest day that a role can begin on, the role that ends last of all begun by then, with
   * the earliest day of its end.
   */
  private final NavigableMap<LocalDate, Held> lastToEnd = new TreeMap<>();

  /**
   * Adds a role, and returns the index of a role that certainly overlaps with it, null if there is
   * none.
   */
  @Nullable Integer add(Role role, int index) {
    if (role.until() != null && role.until().isPast()) {
      return null; // a time whose end is not known certainly overlaps no other
    }
    LocalDate begun = begun(role);
    Held held = new Held(end(role), index);
    Map.Entry<LocalDate, Held> candidate = lastToEnd.floorEntry(held.end);
    boolean overlaps = candidate != null && !begun.isAfter(candidate.getValue().end);
    remember(begun, held);
    return overlaps ? candidate.getValue().index : null;
  }

  private void remember(LocalDate begun, Held held) {
    Map.Entry<LocalDate, Held> before = lastToEnd.floorEntry(begun);
    if (before != null && !before.getValue().end.isBefore(held.end)) {
      return;
    }
    lastToEnd.put(begun, held);
    Map.Entry<LocalDate, Held> next = lastToEnd.higherEntry(begun);
    while (next != null && !next.getValue().end.isAfter(held.end)) {
      lastToEnd.remove(next.getKey());
      next = lastToEnd.higherEntry(begun);
    }
  }

  private static LocalDate begun(Role role) {
    PartialDate since = role.since() == null ? null : role.since().date();
    return since == null ? LocalDate.MIN : since.latest();
  }

  private static LocalDate end(Role role) {
    PartialDate until = role.until() == null ? null : role.until().date();
    return until == null ? LocalDate.MAX : until.earliest();
  }

  private record Held(LocalDate end, int index) {}
}
