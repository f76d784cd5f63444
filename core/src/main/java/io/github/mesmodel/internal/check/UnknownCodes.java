package io.github.mesmodel.internal.check;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Territory;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.NearestWord;
import io.github.mesmodel.internal.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule {@link Rule#UNKNOWN_CODE}. */
final class UnknownCodes extends GraphVisitor {

  UnknownCodes(Sink sink) {
    super(sink, ValueKind.CODE, ValueKind.RECORD);
  }

  @Override
  void code(ValuePath parent, Object step, OpenCode code) {
    if (!code.isKnown()) {
      sink.add(
          Rule.UNKNOWN_CODE,
          parent.child(step),
          () -> finding(code.code(), known(code).stream().map(OpenCode::code).toList()));
    }
  }

  @Override
  void record(ValuePath path, Record owner) {
    String code = owner instanceof Territory territory ? territory.code() : null;
    if (code != null && FrenchSubdivisions.lacks(code)) {
      sink.add(
          Rule.UNKNOWN_CODE, path.child("code"), () -> finding(code, FrenchSubdivisions.codes()));
    }
  }

  private static Finding finding(String code, Collection<String> known) {
    String value = Quoted.of(code);
    Optional<String> nearest = NearestWord.of(code, known);
    return nearest
        .map(word -> new Finding("suggestion", Map.of("value", value, "suggestion", word)))
        .orElseGet(() -> Finding.of(Map.of("value", value)));
  }

  private static List<? extends OpenCode> known(OpenCode code) {
    if (code instanceof NetworkKind) {
      return NetworkKind.known();
    }
    if (code instanceof LegalForm) {
      return LegalForm.known();
    }
    return code instanceof RoleType ? RoleType.known() : IdentifierScheme.known();
  }
}
