package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#IDENTIFIER}, for the SIRET and the SIREN of one organization. */
final class SirensOfSirets {
  private SirensOfSirets() {}

  /** Reports a SIRET that begins with none of the SIRENs, where there is one. */
  static void check(List<@Nullable Identifier> identifiers, Sink sink) {
    if (identifiers.size() < 2) {
      return;
    }
    List<String> sirens =
        identifiers.stream()
            .filter(identifier -> isOf(IdentifierScheme.SIREN, identifier))
            .map(identifier -> Objects.requireNonNull(identifier).value())
            .toList();
    for (int i = 0; !sirens.isEmpty() && i < identifiers.size(); i++) {
      Identifier siret = identifiers.get(i);
      if (isOf(IdentifierScheme.SIRET, siret)
          && sirens.stream().noneMatch(siret.value()::startsWith)) {
        add(i, siret.value(), sirens.get(0), sink);
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
