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
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a predecessor. Not thread-safe. */
  public static final class Builder extends PredecessorBuilder {
    Builder() {}
  }
}
