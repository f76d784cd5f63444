package io.github.mesmodel.internal.check;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.constraint.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_NAME}. */
final class DuplicateNames implements GraphVisitor {
  private final Sink sink;

  DuplicateNames(Sink sink) {
    this.sink = sink;
  }

  @Override
  public boolean visits(ValueKind kind) {
    return kind == ValueKind.LIST;
  }

  @Override
  public void records(ValuePath path, List<?> list) {
    Map<String, Integer> firstUses = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      Integer twin = twin(names(list.get(i)), i, firstUses);
      if (twin != null) {
        sink.add(
            Rule.DUPLICATE_NAME,
            path.child(i),
            () -> Finding.of(Map.of("first", path.child(twin))));
      }
    }
  }

  /**
   * Returns the first entry that has one of the names of another, and remembers the names that are
   * new.
   */
  private static @Nullable Integer twin(
      Collection<String> names, int index, Map<String, Integer> firstUses) {
    Integer twin = null;
    for (String name : names) {
      Integer first = firstUses.putIfAbsent(FoldedName.of(name), index);
      if (first != null && first != index && twin == null) {
        twin = first;
      }
    }
    return twin;
  }

  private static Collection<String> names(@Nullable Object entry) {
    if (entry instanceof Network network) {
      return names(network.name(), network.acronym(), network.aliases());
    }
    if (entry instanceof Affiliation affiliation && affiliation.organization() != null) {
      Organization organization = affiliation.organization();
      return names(organization.name(), organization.acronym(), organization.aliases());
    }
    return entry instanceof Individual individual ? names(individual) : Set.of();
  }

  private static Collection<String> names(Individual individual) {
    String given = individual.givenName();
    String family = individual.familyName();
    return family == null ? Set.of() : Set.of(given == null ? family : given + " " + family);
  }

  private static Collection<String> names(
      @Nullable LocalizedText name, @Nullable String acronym, List<@Nullable String> aliases) {
    Set<@Nullable String> names = new LinkedHashSet<>();
    if (name != null) {
      names.addAll(name.texts().values());
    }
    names.add(acronym);
    names.addAll(aliases);
    names.remove(null);
    return names;
  }
}
