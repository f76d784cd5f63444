package io.github.mesmodel.internal.check;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.constraint.Rule;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#DUPLICATE_NAME}. */
final class DuplicateNames {
  /** Longer names are no names: decomposing one of a million marks takes minutes. */
  private static final int MAX_LENGTH = 1_000;

  private static final int ASCII_END = 0x80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private DuplicateNames() {}

  static void check(Movement movement, Sink sink) {
    check("networks", movement.networks(), DuplicateNames::names, sink);
    check("individuals", movement.individuals(), DuplicateNames::names, sink);
    check("affiliations", movement.affiliations(), DuplicateNames::names, sink);
  }

  private static <T> void check(
      String property,
      List<@Nullable T> entries,
      Function<T, Collection<String>> namesOf,
      Sink sink) {
    Map<String, Integer> firstUses = new HashMap<>(2 * entries.size());
    for (int i = 0; i < entries.size(); i++) {
      T entry = entries.get(i);
      if (entry != null) {
        Integer twin = twin(namesOf.apply(entry), i, firstUses);
        if (twin != null) {
          ValuePath list = ValuePath.ROOT.child(property);
          sink.add(
              Rule.DUPLICATE_NAME,
              list.child(i),
              () -> Finding.of(Map.of("first", list.child(twin))));
        }
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
      if (name.length() > MAX_LENGTH) {
        continue;
      }
      Integer first = firstUses.putIfAbsent(fold(name), index);
      if (first != null && first != index && twin == null) {
        twin = first;
      }
    }
    return twin;
  }

  /** Folds case and accents, as for a search. */
  private static String fold(String name) {
    if (isAscii(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  private static Collection<String> names(Network network) {
    return names(network.name());
  }

  private static Collection<String> names(Individual individual) {
    if (individual.givenName() == null || individual.familyName() == null) {
      return List.of();
    }
    return List.of(individual.givenName() + " " + individual.familyName());
  }

  private static Collection<String> names(Affiliation affiliation) {
    Organization organization = affiliation.organization();
    return organization == null ? List.of() : names(organization.name());
  }

  private static Collection<String> names(@Nullable LocalizedText name) {
    return name == null ? List.of() : name.texts().values();
  }
}
