package io.github.mesmodel.internal.check;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.constraint.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_NAME}. */
final class DuplicateNames extends GraphVisitor {

  DuplicateNames(Sink sink) {
    super(sink, ValueKind.LIST);
  }

  @Override
  void records(ValuePath path, List<?> list) {
    if (list.size() < 2) {
      return; // most lists, such as the roles of a member
    }
    Names names = new Names();
    for (int i = 0; i < list.size(); i++) {
      Integer twin = names.twin(i, list.get(i));
      if (twin != null) {
        sink.add(
            Rule.DUPLICATE_NAME,
            path.child(i),
            () -> Finding.of(Map.of("first", path.child(twin))));
      }
    }
  }

  /** The names of the entries of a list, each with the first entry that has it. */
  private static final class Names {
    private final Map<FoldedName, Integer> firstUses = new HashMap<>();
    private Integer entry = 0;
    private @Nullable Integer twin;

    /** Returns the first entry that shares a name with this one, and adds the names of this one. */
    @Nullable Integer twin(int index, @Nullable Object named) {
      entry = index;
      twin = null;
      if (named instanceof Network network) {
        add(network.name(), network.acronym(), network.aliases());
      } else if (named instanceof Affiliation affiliation && affiliation.organization() != null) {
        Organization organization = affiliation.organization();
        add(organization.name(), organization.acronym(), organization.aliases());
      } else if (named instanceof Individual individual && individual.familyName() != null) {
        String given = individual.givenName();
        add(given == null ? individual.familyName() : given + " " + individual.familyName());
      }
      return twin;
    }

    private void add(
        @Nullable LocalizedText name, @Nullable String acronym, List<@Nullable String> aliases) {
      if (name != null) {
        name.texts().forEach((tag, text) -> add(text));
      }
      add(acronym);
      aliases.forEach(this::add);
    }

    private void add(@Nullable String name) {
      Integer first = name == null ? null : firstUses.putIfAbsent(new FoldedName(name), entry);
      if (first != null && !first.equals(entry) && twin == null) {
        twin = first;
      }
    }
  }
}
