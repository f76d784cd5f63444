package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#IDENTIFIER}, for the SIRET and the SIREN of one organization. */
final class SirensOfSirets {
  private static final int SIREN_LENGTH = 9;

  private SirensOfSirets() {}

  /** Reports a SIRET that begins with none of the SIRENs, if there are any. */
  static void check(List<@Nullable Identifier> identifiers, Sink sink) {
    if (identifiers.size() < 2) {
      return;
    }
    Set<String> sirens = new LinkedHashSet<>();
    for (Identifier identifier : identifiers) {
      if (isOf(IdentifierScheme.SIREN, identifier)) {
        sirens.add(identifier.value());
      }
    }
    for (int i = 0; !sirens.isEmpty() && i < identifiers.size(); i++) {
      Identifier siret = identifiers.get(i);
      if (isOf(IdentifierScheme.SIRET, siret)
          && !sirens.contains(siret.value().substring(0, SIREN_LENGTH))) {
        add(i, siret.value(), sirens.iterator().next(), sink);
      }
    }
  }

  private static boolean isOf(IdentifierScheme scheme, @Nullable Identifier identifier) {
    return identifier != null
        && scheme.equals(identifier.scheme())
        && identifier.value() != null
        && IdentifierForm.matches(scheme, identifier.value());
  }

  private static void add(int index, String siret, String siren, Sink sink) {
    sink.add(
        Rule.IDENTIFIER,
        ValuePath.ROOT.child("identifiers").child(index).child("value"),
        () ->
            new Finding(
                "other-siren", Map.of("value", Quoted.of(siret), "siren", Quoted.of(siren))));
  }
}
