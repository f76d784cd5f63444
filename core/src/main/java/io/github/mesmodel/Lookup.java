package io.github.mesmodel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The look-ups of entries. Null elements and null ids match nothing, because data may be looked up
 * before it is validated.
 */
final class Lookup {
  private Lookup() {}

  static <T> Optional<T> find(List<T> entries, Function<T, String> idOf, String id) {
    Objects.requireNonNull(id, "id");
    return entries.stream()
        .filter(entry -> entry != null && id.equals(idOf.apply(entry)))
        .findFirst();
  }

  static <T> List<T> select(List<T> entries, Predicate<T> condition) {
    return entries.stream().filter(entry -> entry != null && condition.test(entry)).toList();
  }

  /** Returns the entries that ids name, in the order of the ids. */
  static <T> List<T> resolve(List<T> entries, Function<T, String> idOf, List<String> ids) {
    return ids.stream()
        .filter(Objects::nonNull)
        .flatMap(id -> find(entries, idOf, id).stream())
        .toList();
  }
}
