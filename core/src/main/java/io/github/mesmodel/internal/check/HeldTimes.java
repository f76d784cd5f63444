package io.github.mesmodel.internal.check;

import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.PartialDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The times over which the same role is certainly held, such that one that overlaps is found
 * without a look at all of them. A time without a beginning, or without an end, is taken for
 * unbounded.
 */
final class HeldTimes {
  /**
   * By the day that a role has begun at the latest: the role, of those begun by then, that ends
   * last, with the earliest day that its end can mean.
   */
  private final NavigableMap<LocalDate, Held> lastToEnd = new TreeMap<>();

  /**
   * Adds a role, and returns the index of one that it certainly overlaps with, null if there is
   * none.
   */
  @Nullable Integer add(AffiliationRole role, int index) {
    LocalDate begun = begun(role);
    Held held = new Held(end(role.until()), index);
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

  private static LocalDate begun(AffiliationRole role) {
    PartialDate since = role.since() == null ? null : role.since().date();
    return since == null ? LocalDate.MIN : since.latest();
  }

  private static LocalDate end(@Nullable PartialDate until) {
    return until == null ? LocalDate.MAX : until.earliest();
  }

  private record Held(LocalDate end, int index) {}
}
