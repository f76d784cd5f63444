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
   * Returns an empty builder. Its {@code build()} names every required component that is missing.
   *
   * @return the builder, not null
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that starts from this contribution.
   *
   * @return the builder, not null
   * @throws NullPointerException if a required component is null, as data that is not valid may
   *     have it
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a contribution. Not thread-safe. */
  public static final class Builder extends ContributionBuilder {
    Builder() {}
  }
}
