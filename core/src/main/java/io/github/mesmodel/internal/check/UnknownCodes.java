package io.github.mesmodel.internal.check;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.NearestWord;
import io.github.mesmodel.internal.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule {@link Rule#UNKNOWN_CODE}. */
final class UnknownCodes implements GraphVisitor {
  private final Sink report;

  UnknownCodes(Sink report) {
    this.report = report;
  }

  @Override
  public void code(ValuePath path, @Nullable OpenCode code) {
    if (code == null || code.isKnown()) {
      return;
    }
    String value = Quoted.of(code.code());
    Optional<String> nearest =
        NearestWord.of(code.code(), known(code).stream().map(OpenCode::code).toList());
    if (nearest.isPresent()) {
      Map<String, String> parameters = Map.of("value", value, "suggestion", nearest.get());
      report.add(Rule.UNKNOWN_CODE.template("suggestion"), path, parameters);
    } else {
      report.add(Rule.UNKNOWN_CODE.template(), path, Map.of("value", value));
    }
  }

  private static List<? extends OpenCode> known(OpenCode code) {
    if (code instanceof LegalForm) {
      return LegalForm.known();
    }
    return code instanceof RoleType ? RoleType.known() : IdentifierScheme.known();
  }
}
