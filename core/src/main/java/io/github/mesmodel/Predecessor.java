package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What grouped the founders of a movement before it.
 *
 * @param name the name
 * @param since since when it grouped them, null if not known
 */
@MesStyle
@Value.Builder
public record Predecessor(@Localized LocalizedText name, @Nullable Since since)
    implements Serializable, WithPredecessor {
  /**
   * Returns an empty builder. Its {@code build()} names every required component that is missing.
   *
   * @return the builder, not null
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that starts from this predecessor.
   *
   * @return the builder, not null
   * @throws NullPointerException if a required component is null, as data that is not valid may
   *     have it
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a predecessor. Not thread-safe. */
  public static final class Builder extends PredecessorBuilder {
    Builder() {}
  }
}
