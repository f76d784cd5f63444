package io.github.mesmodel.internal.check;

import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The validator of {@link Consistent} for a network. */
public final class NetworkCheck implements ConstraintValidator<Consistent, Network> {
  /** Creates the validator: for the implementation of Jakarta Validation to call. */
  public NetworkCheck() {}

  @Override
  public boolean isValid(@Nullable Network network, ConstraintValidatorContext context) {
    if (network == null) {
      return true;
    }
    Sink report = Sink.ofErrors(context);
    checkKind(network, report);
    Periods.check(network.since(), network.until(), report);
    return report.isEmpty();
  }

  private static void checkKind(Network network, Sink report) {
    NetworkKind kind = network.kind();
    if (kind == null) {
      return;
    }
    boolean territorial = kind == NetworkKind.TERRITORIAL;
    if ((territorial ? network.territory() : network.field()) == null) {
      String property = territorial ? "territory" : "field";
      report.add(
          Rule.KIND_MISMATCH.template(property),
          ValuePath.of(null, property),
          Map.of("kind", kind.code()));
    }
  }
}
