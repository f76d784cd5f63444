package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How a movement takes part in its field at one scale.
 *
 * @param scale the scale
 * @param means by what
 */
@MesStyle
@Value.Builder
public record Contribution(@Required Scale scale, @Localized(max = 5_000) LocalizedText means)
    implements Serializable, WithContribution {
  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a contribution. Not thread-safe. */
  public static final class Builder extends ContributionBuilder {
    Builder() {}
  }
}
